import Foundation

/// Where the project lies, and what lies beside it.
public enum Project {
  /// The folder of the project.
  public static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardizedFileURL

  /// The texts of other people, which do not come with the project; the folder may be missing.
  public static let shared = root.appending(path: "../shared").standardizedFileURL

  /// The files in a folder, in order; none where it is missing.
  public static func files(in folder: URL) -> [URL] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
      .map { folder.appending(path: $0) }
  }
}
