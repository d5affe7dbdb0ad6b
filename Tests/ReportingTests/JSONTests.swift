import Foundation
import Reporting
import Testing

@Test(arguments: [
  (JSON.null, "null"), (.bool(true), "true"), (.number(1_300_000), "1300000"),
  (.number(0.83), "0.83"), (.number(-2), "-2"), (.number(.infinity), "null"),
  (.string("say \"hi\" \\ ok"), #""say \"hi\" \\ ok""#),
  (.string("a\nb\tc\u{1}\u{1B}"), #""a\nb\tc\u0001\u001b""#),
  (.string("naïve 日本 🚀"), "\"naïve 日本 🚀\""), (.array([.null, .count(1)]), "[null, 1]"),
  (.object([.init("b", .count(1)), .init("a", .text(nil))]), #"{"b": 1, "a": null}"#),
])
func `writes a value on one line, members in their order`(value: JSON, text: String) throws {
  #expect(value.encoded == text)
  _ = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
}
