import LiveService
import Site

/// What the public site has told before of activities that come into a private place, kept beside
/// the secret for ever.
///
/// The length of a whole run beside its map tells how far the place lies from where the map ends. So
/// no activity is told both ways, not even one after the other, for old pages are kept by others.
struct ToldBefore {
  enum Way: String {
    case numbers
    case map
  }

  private static let file = "told"
  /// Some millions of activities.
  private static let mostBytes = 1 << 26

  private let folder: SecretFolder
  private var ways: [Int64: Way] = [:]

  /// - Throws: a `SecretError` where others could have written it.
  init(of workspace: Workspace) throws {
    folder = SecretFolder(path: workspace.privacyFolder)
    let text = String(
      decoding: try folder.read(Self.file, atMost: Self.mostBytes) ?? [], as: UTF8.self)
    for line in text.split(separator: "\n") {
      let cells = line.split(separator: " ")
      guard cells.count == 2, let id = Int64(cells[0]), let way = Way(rawValue: String(cells[1]))
      else { continue }
      ways[id] = way
    }
  }

  /// Whether any was drawn up to a place.
  var hasMaps: Bool { ways.values.contains(.map) }

  subscript(id: Int64) -> Way? { ways[id] }

  /// Remembers how activities are told from now on; what was told once stays.
  mutating func remember(_ told: [Int64: Way]) throws {
    let before = ways
    ways.merge(told) { old, _ in old }
    guard ways != before else { return }
    let lines = ways.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.rawValue)\n" }
    try folder.write(Array(lines.joined().utf8), to: Self.file)
  }
}
