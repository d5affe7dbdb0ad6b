/// Small letters, digits and `. + #`, with a hyphen for whatever stands between them.
///
/// The first part of a dispute's key is the slug of its technology's name.
public func slug(_ name: String) -> String {
  name.lowercased().split { !($0.isLetter || $0.isNumber || ".+#".contains($0)) }
    .joined(separator: "-")
}
