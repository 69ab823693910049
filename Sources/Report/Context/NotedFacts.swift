import Facts
import Markup

/// What a page tells, with the runner's notes on it, which are made ready before.
struct NotedFacts<Told: PageFacts>: PageFacts {
  /// A note in the bytes it has on pages.
  struct Text: Hashable, Encodable {
    var title: String?
    var body: [UInt8]
  }

  var told: Told
  var notes: [Text]

  init(_ told: Told, _ notes: [ReportNote]) {
    self.told = told
    self.notes = notes.map { Text(title: $0.title, body: Array($0.body.bytes)) }
  }
}
