import Foundation
import Testing

@Suite("Colors of the built-in theme")
struct ContrastTests {
  /// The properties of the style sheet by scheme: light, dark, paper.
  private static let schemes: [[String: String]] = {
    let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appendingPathComponent("themes/plain/assets/style.css")
    let style = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return style.matches(of: /:root\{([^}]*)\}/).map { block in
      Dictionary(
        block.1.matches(of: /--([a-z0-9-]+):(#[0-9a-f]{3,6})/)
          .map { (String($0.1), String($0.2)) }, uniquingKeysWith: { $1 })
    }
  }()

  @Test("are set for light, dark and paper")
  func schemes() {
    #expect(Self.schemes.count == 3)
  }

  @Test(
    "what is seen by its line alone stands out three to one from its ground",
    arguments: [
      ("axis", "paper"), ("shade-1", "ground"), ("shade-1", "paper"), ("shade-5", "ground"),
      ("zone-1", "paper"), ("zone-2", "paper"), ("zone-4", "paper"), ("zone-5", "paper"),
    ])
  func lines(line: String, ground: String) throws {
    for scheme in Self.schemes {
      let contrast = contrast(try #require(scheme[line]), try #require(scheme[ground]))
      #expect(contrast >= 3, "\(line) on \(ground): \(contrast)")
    }
  }

  @Test("shades run from pale to deep in the light, and the other way in the dark")
  func shades() throws {
    for (scheme, isDark) in zip(Self.schemes, [false, true, false]) {
      let steps = try (1...5).map {
        contrast(try #require(scheme["shade-\($0)"]), isDark ? "#000000" : "#ffffff")
      }
      #expect(zip(steps, steps.dropFirst()).allSatisfy { $1 > $0 * 1.2 })
    }
  }

  /// As the guidelines for accessible pages define it.
  private func contrast(_ one: String, _ other: String) -> Double {
    let (a, b) = (luminance(one), luminance(other))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  private func luminance(_ color: String) -> Double {
    let digits = color.dropFirst()
    let full = digits.count == 3 ? digits.flatMap { [$0, $0] } : Array(digits)
    let parts = (0..<3).map { Double(Int(String(full[($0 * 2)..<($0 * 2 + 2)]), radix: 16) ?? 0) }
      .map { $0 / 255 }.map { $0 <= 0.03928 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
