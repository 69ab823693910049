import Diagnostics
import Site
import Testing
import Training

@Suite("What openrun.toml is told of corrections by hand")
struct CorrectionMessageTests {
  @Test(
    "a sport that nobody knows would count nowhere",
    arguments: [
      ("[sports]\nmorgenrunde = \"runing\"\n", "2:15", "did you mean ‘running’?"),
      ("[[activity]]\nid = 4\nsport = \"joging\"\n", "3:9", "did you mean"),
      ("[[activity]]\nid = 4\nsport = \"\"\n", "3:9", "write a sport such as"),
    ])
  func unknownSport(text: String, place: String, help: String) {
    let told = mistakes(text)
    #expect(told.count == 1)
    #expect(told.first?.contains("is no sport that openrun knows") ?? false)
    #expect(told.first?.contains("openrun.toml:\(place)") ?? false)
    #expect(told.first?.contains("help: \(help)") ?? false)
  }

  @Test(
    "a correction that says nothing, says it twice or names its activity twice is told",
    arguments: [
      ("[[activity]]\nid = 4\n", "warning: this [[activity]] corrects nothing", "2:6"),
      (
        "[[activity]]\nid = 4\nrace = true\n[[activity]]\nid = 4\nexclude = true\n",
        "warning: the [[activity]] of line 2 is about the same one", "5:6"
      ),
      (
        "[[activity]]\nid = 4\nstart = \"2026-05-01 07:30\"\nrace = true\n",
        "error: this [[activity]] has both a start and an id", "2:6"
      ),
      (
        "[[activity]]\nid = 4\nrace = \"yes\"\n",
        "error: ‘race’ is \"yes\", which is no name of a race", "3:8"
      ),
      (
        "[[activity]]\nid = 4\nexclud = true\n", "error: unknown key ‘exclud’ in [[activity]]",
        "3:1"
      ),
      (
        "[[away]]\nfrom = 2026-05-01\nto = 2026-05-09\ntime_zone = \"Asia/Tokyo\"\n"
          + "[[away]]\nfrom = 2026-05-09\nto = 2026-05-12\ntime_zone = \"Asia/Seoul\"\n",
        "warning: some of these days are those of Asia/Tokyo too, from 2026-05-01 to 2026-05-09",
        "6:8"
      ),
    ])
  func repeats(text: String, sentence: String, place: String) {
    let told = mistakes(text)
    #expect(told.count == 1, "\(told)")
    #expect(told.first?.hasPrefix(sentence) ?? false, "\(told)")
    #expect(told.first?.contains("openrun.toml:\(place)") ?? false, "\(told)")
  }

  @Test("days of two stays in one zone, or side by side, are no mistake")
  func stays() {
    let stay = { (from: String, to: String, zone: String) in
      "[[away]]\nfrom = \(from)\nto = \(to)\ntime_zone = \"\(zone)\"\n"
    }
    #expect(
      mistakes(
        stay("2026-05-01", "2026-05-09", "Asia/Tokyo")
          + stay("2026-05-10", "2026-05-12", "Asia/Seoul")
          + stay("2026-05-05", "2026-05-09", "Asia/Tokyo")
      ).isEmpty)
  }
}
