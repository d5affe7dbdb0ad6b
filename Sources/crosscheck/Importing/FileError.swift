import Foundation

/// Why a file or a web page cannot be had.
struct FileError: Error, Hashable, CustomStringConvertible {
  /// What is wrong.
  let problem: String
  /// How to mend it.
  let remedy: String

  /// `problem. remedy`
  var description: String { "\(problem). \(remedy)" }

  /// Makes an error.
  init(_ problem: String, _ remedy: String) {
    self.problem = problem
    self.remedy = remedy
  }

  /// Makes the error that the last system call reports.
  init() { self.init(number: errno) }

  /// A link whose target is gone.
  static let danglingLink = Self("it is a link that leads nowhere", "Mend the link, or remove it.")

  /// A file that is not there.
  static let missing = Self("there is no such file or folder", "Check the spelling of its path.")

  /// A file whose name came as something else.
  static let undecodedName = Self("its name is no UTF-8", "Name the folder that it is in.")

  private init(number: Int32) {
    switch number {
    case ENOENT: self = .missing
    case ENOTDIR: self.init("a file stands where its folder should be", "Check the path.")
    case ENAMETOOLONG: self.init("its name is too long", "Give it a shorter one.")
    case EISDIR: self.init("it is a folder", "Name a file in it.")
    case ELOOP: self.init("it is a link that leads back to itself", "Mend the link, or remove it.")
    case EACCES, EPERM:
      self.init(
        "you have no right to read it", "Give it to yourself with chmod u+rX, or leave it out.")
    default:
      self.init(
        String(cString: strerror(number)),
        "Check whether other programs can read it, or leave it out.")
    }
  }
}
