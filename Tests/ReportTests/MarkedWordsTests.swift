import Facts
import Testing
import Training

@testable import Wording

@Suite("Words that are marked, and names that are isolated")
struct MarkedWordsTests {
  private let words = Wording(language: .pseudo)

  @Test(
    "a text is marked and a third longer; what is the same in most languages stays",
    arguments: [
      ("", ""), ("–", "–"), ("2,906", "2,906"), ("24.1\u{A0}km", "24.1\u{A0}km"),
      ("5:06\u{A0}/km", "5:06\u{A0}/km"), ("Z3", "Z3"), ("Z3 Steady", "«Z3 Steady~~~»"),
      ("Distance", "«Distance~~~»"), ("Heart rate, bpm", "«Heart rate, bpm~~~~~»"),
      ("The body that week", "«The body that week ~~~~~~»"),
      (
        "Gap between the lines is form.",
        "«Gap between the lines is form. ~~~~~~~~ ~~»"
      ),
    ])
  func text(text: String, marked: String) {
    #expect(pseudo(text) == marked)
  }

  @Test("of lists, pairs and measures each text is marked, and nothing where there is none")
  func several() {
    #expect(pseudo(nil as String?) == nil)
    #expect(pseudo([String]()) == [] && pseudo(["Day", "5"]) == ["«Day~»", "5"])
    let pair = pseudo((code: "Z1", name: "Easy"), \.code, \.name)
    #expect(pair.code == "Z1" && pair.name == "«Easy~~»")
    #expect(words.run.exertion(7).text == "7\u{A0}«of 10~~»")
    #expect(
      pseudo([[.words("Then run"), .command("openrun build")]])
        == [[.words("«Then run~~~»"), .command("openrun build")]])
  }

  @Test("a form or a sentence made of other forms is marked once")
  func once() {
    let day = Day(number: 20_779)
    #expect(words.longDay(day) == "«Sunday 22 November 2026 ~~~~~~~~»")
    #expect(
      words.count(0, "run") == "«no\u{A0}runs~~~»" && words.count(13, "run") == "«13\u{A0}runs~~~»")
    #expect(words.plan.session(PlannedSession(weekday: 2, distanceMeters: 8_000)) == "8\u{A0}km")
    #expect(words.racePanel.kicker(daysAway: 0) == "«Race day~~~»")
  }

  @Test("a language has the same units as its wording")
  func units() {
    let imperial = Wording(language: .pseudo, units: .imperial)
    #expect(imperial.weekBlocks.planned(meters: 16_093.44) == "«planned 10\u{A0}mi~~~~~»")
  }

  @Test(
    "a name is isolated if a letter of it is written from right to left, and no other",
    arguments: [
      ("", false), ("Long run", false), ("Größe 5 €", false), ("東京マラソン", false),
      ("ריצה 12", true), ("جري", true), ("Run ריצה", true), ("Run \u{202E}nur", true),
    ])
  func name(name: String, isIsolated: Bool) {
    let isolated = "\u{2068}" + name + "\u{2069}"
    #expect(words.name(name) == (isIsolated ? isolated : name))
    let session = PlannedSession(weekday: 2, distanceMeters: 8_000, title: name)
    #expect(Wording.english.plan.session(session).hasPrefix(isIsolated ? isolated + "," : name))
  }

  @Test("a name that is too long is cut inside of what isolates it")
  func long() {
    let title = ActivityTitle(name: String(repeating: "ריצה ", count: 20), sport: .running)
    let text = Wording.english.title(title, atMost: 48)
    #expect(text.count == 50 && text.hasPrefix("\u{2068}ר") && text.hasSuffix("…\u{2069}"))
    let none = ActivityTitle(name: nil, sport: .running)
    #expect(Wording.english.title(none, atMost: 1) == "Run")
  }
}
