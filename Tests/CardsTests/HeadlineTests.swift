import Testing

@testable import Cards

@Suite struct HeadlineTests {
  private let steps: [Headline.Step] = [(58, 2), (50, 2), (44, 2)]

  private func headline(_ texts: String...) -> Headline {
    Headline(texts, steps, width: 510, .plain)
  }

  @Test(arguments: [
    ("One run", ["One run"]),
    ("The highest week of the plan", ["The highest week", "of the plan"]),
    ("Three runs over 30\u{A0}km", ["Three runs", "over 30\u{A0}km"]),
    ("A  week\nwithout a run", ["A week", "without a run"]),
    ("Skerrymouth Half Marathon", ["Skerrymouth", "Half Marathon"]),
  ]) func `a line ends at a blank, and two are alike`(text: String, lines: [String]) {
    #expect(headline(text).lines == lines)
    #expect(headline(text).style.size == 58)
  }

  @Test func `it is set smaller before another is taken`() {
    let long = headline("With the longest run since August, 34.5\u{A0}km", "Five runs")
    #expect(long.style.size == 44)
    #expect(headline("With the longest run of the year, 34.5\u{A0}km").style.size == 50)
    #expect(long.lines.count == 2)
  }

  @Test func `what does not fit or cannot be set gives way`() {
    #expect(headline(String(repeating: "W", count: 300), "Five runs").lines == ["Five runs"])
    #expect(headline("سباق طويل", "Five runs").lines == ["Five runs"])
    #expect(headline("سباق", "😀").lines.isEmpty)
    #expect(headline("", " ", "Five runs").lines == ["Five runs"])
  }

  @Test func `the last one is cut rather than wider than its place`() {
    let cut = headline("سباق", String(repeating: "long ", count: 60))
    #expect(cut.lines.count == 1)
    #expect(cut.lines.allSatisfy { Typeface.plain.width(of: $0, cut.style) <= 510 })
  }
}
