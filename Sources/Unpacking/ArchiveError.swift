/// Why an archive, or an entry of it, cannot be unpacked.
public enum ArchiveError: Error, Hashable, Sendable {
  /// Nothing more of the archive can be read, for the reason that libarchive gives.
  case damaged(String)
  /// It unpacks to so many times its size that it is hostile; nothing more of it is read.
  case unpacksTooFar(ratio: Int)
  /// An entry alone cannot be read.
  case entryDamaged(String)
  /// An entry alone is longer than so many bytes.
  case entryTooLong(limit: Int)

  /// Whether the entries behind can still be read.
  public var concernsEntryOnly: Bool {
    switch self {
    case .damaged, .unpacksTooFar: false
    case .entryDamaged, .entryTooLong: true
    }
  }
}

extension ArchiveError: CustomStringConvertible {
  /// What is wrong, in words.
  public var problem: String {
    switch self {
    case .damaged(let remark): "the archive cannot be read: \(remark)"
    case .unpacksTooFar(let ratio): "it unpacks to more than \(ratio) times its size"
    case .entryDamaged(let remark): "it cannot be unpacked: \(remark)"
    case .entryTooLong(let limit): "it unpacks to more than \(limit >> 20) MB"
    }
  }

  /// What to do about it.
  public var remedy: String {
    switch self {
    case .damaged: "Fetch or pack it again; what was read before the damage is imported."
    case .unpacksTooFar:
      "The rest of it is not read; unpack it yourself if you trust it, and import the folder."
    case .entryDamaged: "Unpack it yourself and import the folder, or leave it out."
    case .entryTooLong: "Cut it into files of one article each."
    }
  }

  /// `problem. remedy`
  public var description: String { "\(problem). \(remedy)" }
}
