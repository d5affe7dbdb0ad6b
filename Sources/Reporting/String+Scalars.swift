extension String {
  /// Replaces what a format takes for a sign of its own.
  ///
  /// Scalar by scalar: programs read them so, while a line break of two scalars, or a quotation mark with
  /// a combining mark behind it, is one `Character` that equals neither.
  func replacingScalars(_ replacement: (Unicode.Scalar) -> String?) -> String {
    unicodeScalars.reduce(into: "") { text, scalar in
      if let replacement = replacement(scalar) {
        text += replacement
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
  }
}
