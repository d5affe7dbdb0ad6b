import Foundation
import GRDB

/// Why the knowledge base could not be opened, read or changed.
public struct StorageError: Error, Hashable, Sendable, CustomStringConvertible, LocalizedError {
  /// Where: the path of the database, or the address of an article.
  public let place: String
  /// What went wrong.
  public let problem: String
  /// How to mend it.
  public let remedy: String

  /// Makes an error.
  public init(place: String, problem: String, remedy: String) {
    self.place = place
    self.problem = problem
    self.remedy = remedy
  }

  /// `place: problem. remedy`
  public var description: String { "\(place): \(problem). \(remedy)" }

  /// The description, for whoever asks as Foundation does.
  public var errorDescription: String? { description }
}

extension StorageError {
  static func missing(_ path: String) -> Self {
    Self(
      place: path, problem: "there is no knowledge base here",
      remedy: "Import articles first, or name another file with --database.")
  }

  static func folder(_ path: String) -> Self {
    Self(place: path, problem: "this is a folder", remedy: "Name a file with --database.")
  }

  static func noFile(_ path: String) -> Self {
    Self(
      place: path, problem: "this is a device, a pipe or a socket, which cannot hold a database",
      remedy: "Name a file with --database.")
  }

  static func foreign(_ path: String) -> Self {
    Self(
      place: path, problem: "this is an SQLite database, but not Crosscheck's",
      remedy: "It is left as it is; name another file with --database.")
  }

  static func newer(_ path: String) -> Self {
    Self(
      place: path, problem: "a newer version of Crosscheck wrote this knowledge base",
      remedy: "Update Crosscheck, or name another file with --database.")
  }

  /// An older version made the tables of the knowledge base at a path: opening it for writing mends that.
  public static func older(_ path: String) -> Self {
    Self(
      place: path, problem: "an older version of Crosscheck wrote this knowledge base",
      remedy: "Import an article to bring it up to date.")
  }

  static func different(_ path: String) -> Self {
    Self(
      place: path,
      problem: "another version of Crosscheck made this knowledge base, with other tables",
      remedy: anew)
  }

  static func altered(_ differences: [String], at path: String) -> Self {
    Self(
      place: path, problem: "\(otherThanMade) (\(differences.joined(separator: ", ")))",
      remedy: anew)
  }

  private static let otherThanMade = "the database is not as this version makes it"

  /// What to do where the tables are not those that this version needs.
  private static let anew =
    "Save what people said of claims with “crosscheck export reviews > reviews.jsonl”, remove the "
    + "file, import the articles anew, then the reviews with “crosscheck import --reviews "
    + "reviews.jsonl”; or name another file with --database."

  static func readOnly(_ path: String, because place: String) -> Self {
    let what = place == path ? "the file is" : "its folder is"
    return Self(
      place: path, problem: "\(what) read-only for you, so nothing can be stored",
      remedy:
        "Questions work; to import, give yourself the right to write \(place), or name another "
        + "file with --database.")
  }

  static func unsettled(_ path: String) -> Self {
    Self(
      place: path,
      problem: "the last changes still lie beside it, in \(path)-wal, and its folder is read-only",
      remedy: "Let somebody who may write there run “crosscheck doctor”, or copy both files.")
  }

  static func undecodable(_ error: DecodingError, at place: String) -> Self {
    let path =
      switch error {
      case .keyNotFound(let key, let context): context.codingPath + [key]
      case .valueNotFound(_, let context), .typeMismatch(_, let context),
        .dataCorrupted(let context):
        context.codingPath
      @unknown default: [any CodingKey]()
      }
    let member = path.isEmpty ? "" : " (“\(path.map(\.stringValue).joined(separator: "."))”)"
    return Self(
      place: place, problem: "a review is not written as this version reads it\(member)",
      remedy: "Update Crosscheck, or mend the row of the table “review” with sqlite3.")
  }

  static func unreadable(_ value: UnreadableValue, at place: String) -> Self {
    Self(
      place: place, problem: value.description,
      remedy: "“crosscheck doctor” says where it stands; mend it there with sqlite3.")
  }

  static func unknown(_ kind: String, _ name: String, at place: String) -> Self {
    Self(
      place: place, problem: "there is no \(kind) “\(name)”",
      remedy: "Add it first, or check the spelling.")
  }

  static func taken(_ kind: String, _ name: String, at place: String) -> Self {
    Self(
      place: place, problem: "there is already a \(kind) “\(name)”", remedy: "Choose another name.")
  }

  /// Puts into words what SQLite reports.
  init(_ error: DatabaseError, at place: String) {
    let (problem, remedy) = Self.words(for: error)
    self.init(place: place, problem: problem, remedy: remedy)
  }

  private static func words(for error: DatabaseError) -> (problem: String, remedy: String) {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      (
        "another process is writing to the knowledge base",
        "Try again when it has finished."
      )
    case .SQLITE_FULL:
      (
        "the disk is full",
        "Make room and repeat the command: what was stored before is intact."
      )
    case .SQLITE_READONLY:
      (
        "the file or its folder is read-only",
        "Give yourself the right to write there, or name another file with --database."
      )
    case .SQLITE_CANTOPEN:
      (
        "the file cannot be opened",
        "Check that its folder exists and that you may read and write there."
      )
    case .SQLITE_NOTADB:
      (
        "this file is no database",
        "It is left as it is; name another file with --database."
      )
    case .SQLITE_CORRUPT:
      (
        "the database is damaged",
        "Restore a copy, or remove the file and import the articles again."
      )
    case .SQLITE_CONSTRAINT:
      (
        "the knowledge base refuses this (\(error.message ?? "a rule of its schema is broken"))",
        "Nothing of it was stored; mend the claims and repeat the command."
      )
    case .SQLITE_ERROR where error.message?.hasPrefix("no such ") == true:
      ("\(otherThanMade) (\(error.message ?? ""))", anew)
    default:
      (
        error.message ?? "SQLite reports error \(error.resultCode.rawValue)",
        "“crosscheck doctor” examines the file."
      )
    }
  }
}
