import Markup
import TestSupport
import Testing

@Suite("Markup")
struct MarkupTests {
  @Test(
    "text cannot become a tag, an attribute or a control character",
    arguments: [
      ("<script>", "&lt;script&gt;"),
      ("a & b", "a &amp; b"),
      ("\" onclick='x'", "&quot; onclick=&#39;x&#39;"),
      ("zero\u{0}width", "zero\u{FFFD}width"),
      ("bell\u{7}\u{7F}", "bell\u{FFFD}\u{FFFD}"),
      ("Höhe 12 m\n\t", "Höhe 12 m\n\t"),
      ("", ""),
    ])
  func escaping(text: String, wanted: String) {
    #expect(Markup(text: text).description == wanted)
    let inside: Markup = "<p>\(text)</p>"
    #expect(inside.description == "<p>\(wanted)</p>")
  }

  @Test("markup stays markup inside markup")
  func nesting() {
    let link: Markup = "<a href=\"\("a?b&c")\">\("1 < 2")</a>"
    let page: Markup = "<p>\(link)</p>"
    #expect(page.description == "<p><a href=\"a?b&amp;c\">1 &lt; 2</a></p>")
    #expect([link, link].joined(separator: ", ").bytes.count == 2 * link.bytes.count + 2)
  }

  @Test(
    "numbers have no exponent, no trailing zeros and no negative zero",
    arguments: [
      (0.0, 2, "0"), (-0.001, 2, "0"), (0.005, 2, "0.01"), (-1.5, 1, "-1.5"), (68.63, 2, "68.63"),
      (100.0, 2, "100"), (99.999, 2, "100"), (1e-9, 6, "0"), (1e20, 2, "0"), (.nan, 2, "0"),
      (-.infinity, 2, "0"), (1_234.5, 0, "1235"), (0.1, 9, "0.1"), (12.0401, 3, "12.04"),
    ])
  func numbers(value: Double, decimals: Int, wanted: String) {
    let text: Markup = "\(value, decimals: decimals)"
    #expect(text.description == wanted)
  }

  @Test("every integer is written as its digits")
  func integers() {
    for number in [0, 7, -1, 1_000, .max, .min] {
      let text: Markup = "\(number)"
      #expect(text.description == String(number))
    }
  }

  @Test("escaped text never holds a character that HTML gives a meaning, whatever the input")
  func anyText() {
    forAll { random in
      let scalars = (0..<40).map { _ in
        Unicode.Scalar(UInt8.random(in: 0...127, using: &random))
      }
      let text = String(String.UnicodeScalarView(scalars))
      let bytes = Markup(text: text).bytes
      return !bytes.contains { [0x3C, 0x3E, 0x22, 0x27, 0x00].contains($0) }
    }
  }
}
