/// What stands among the paragraphs of an article without being of it, and is told by its words:
/// pointers to other articles, calls to subscribe, the lines around the title, notes at the end.
struct PageTrimming {
  private let title: String?
  private let author: String?
  private let phrases: PagePhrases
  private let lines: LineWords

  /// The most pieces before the first paragraph.
  private static let longestOpening = 12

  /// Begins with what is known of the article.
  init(of metadata: Metadata, by vocabulary: ReadingVocabulary) {
    phrases = vocabulary.phrases
    lines = vocabulary.lines
    title = metadata.title.map { PagePhrases.key($0) }
    author = metadata.author?.lowercased()
  }

  /// Returns the pieces that are the article's.
  func trimmed(_ pieces: [PagePiece]) -> [PagePiece] {
    var kept: [PagePiece] = []
    for piece in withoutNotes(withoutSectionsOfPointers(withoutOpening(pieces))) {
      // Pages hold some parts twice, once for each kind of screen.
      if piece.words == kept.last?.words && piece.words.count >= 60 { continue }
      if !isPointer(piece), !isCaption(piece) { kept.append(piece) }
    }
    return kept
  }

  /// Leaves out the title, which the metadata hold, and the lines around it.
  private func withoutOpening(_ pieces: [PagePiece]) -> [PagePiece] {
    let start =
      pieces.prefix(Self.longestOpening).firstIndex { $0.words.count > 160 && !$0.isHeading }
      ?? min(pieces.count, Self.longestOpening)
    let opening = pieces[..<start]
    let titleIndex = opening.lastIndex { piece in
      let words = PagePhrases.key(String(decoding: piece.words, as: UTF8.self))
      return title.map { words == $0 || $0.utf8.count > 20 && words.hasPrefix($0) } ?? false
    }
    let kept = opening[(titleIndex.map { $0 + 1 } ?? 0)...].filter {
      !Metadata.isStated(by: String(decoding: $0.words, as: UTF8.self), knowing: lines)
    }
    return kept + pieces[start...]
  }

  /// Leaves out what follows a heading such as “More stories” at the end, or a few words and then
  /// only a list of links.
  private func withoutSectionsOfPointers(_ pieces: [PagePiece]) -> [PagePiece] {
    var end = pieces.count
    var (linked, all) = (0, 0)
    for index in pieces.indices.reversed() {
      let piece = pieces[index]
      let isListHead = !piece.isListItem && piece.words.count < 60 && linked * 2 > all
      if isListHead || phrases.beginsFurniture(String(decoding: piece.words, as: UTF8.self))
        || piece.isHeading && isPointer(piece)
      {
        end = index
        (linked, all) = (0, 0)
      } else if piece.isListItem {
        linked += piece.linkedBytes
        all += piece.words.count
      } else if piece.isHeading || piece.words.count <= 60
        || piece.linkedBytes * 3 >= piece.words.count
      {
        all = Int.max / 2
      } else {
        break
      }
    }
    return end * 2 < pieces.count ? pieces : Array(pieces[..<end])
  }

  /// Leaves out notes of the editor and on the author at the end.
  private func withoutNotes(_ pieces: [PagePiece]) -> [PagePiece] {
    var end = pieces.count
    while end > 1, isNote(pieces[end - 1]) { end -= 1 }
    return Array(pieces[..<end])
  }

  private func isNote(_ piece: PagePiece) -> Bool {
    if piece.kind != .paragraph && !piece.isHeading { return false }
    guard piece.words.count < 700 else { return false }
    let words = String(decoding: piece.words, as: UTF8.self).lowercased()
    if let author, words.hasPrefix(author) { return true }
    return isPointer(piece) || phrases.beginsNote(words)
  }

  /// Returns whether a piece points elsewhere instead of saying something.
  private func isPointer(_ piece: PagePiece) -> Bool {
    guard piece.words.count <= 300, piece.kind == .paragraph || piece.isHeading || piece.isListItem
    else { return false }
    if piece.kind == .paragraph, piece.linkedBytes * 4 > piece.words.count * 3 {
      return !piece.words.has("http", at: 0)
    }
    let words = String(decoding: piece.words, as: UTF8.self).lowercased()
    return phrases.isLabel(words) || phrases.beginsPointer(words)
  }

  /// Returns whether a piece is what stands below a picture: a few words and no sentence.
  private func isCaption(_ piece: PagePiece) -> Bool {
    guard piece.kind == .paragraph, piece.words.count < 160 else { return false }
    if piece.followsPicture, let last = piece.words.last, !".!?:".utf8.contains(last) {
      return true
    }
    let words = String(decoding: piece.words, as: UTF8.self).lowercased()
    return phrases.beginsCredit(words)
  }
}
