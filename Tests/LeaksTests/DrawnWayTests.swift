import Foundation
import Leaks
import Routes
import Testing
import Training

@Suite("Ways that must not be drawn")
struct DrawnWayTests {
  private let town: InventedTown
  private let search: LeakSearch

  init() throws {
    town = try InventedTown(seed: 1, runs: 6)
    search = LeakSearch(town.concealed())
  }

  private func kinds(
    _ page: SiteFile, of number: Int = 0, _ search: LeakSearch? = nil,
    outing: Outing? = nil
  ) -> [Leak.Kind] {
    let sights = page.sights { $0.hasPrefix("runs/") }
    return (search ?? self.search).findings(sights, of: outing ?? town.outing(number)).leaks
      .map(\.kind)
  }

  /// A run that stays away from the home: one of the town's, moved by ten kilometers.
  private var elsewhere: Outing {
    var outing = town.outing(0)
    outing.track = outing.track.map { place in
      place.map { GeoPoint(latitude: $0.latitude + 0.1, longitude: $0.longitude) }
    }
    return outing
  }

  @Test("a run that touches a place has no map; one that does not may have one")
  func touched() {
    let page = town.page(0, showing: [town.runs[0]])
    #expect(kinds(page) == [.way])
    let far = elsewhere
    let free = town.page(0, showing: [far.track.compactMap(\.self)])
    #expect(kinds(free, outing: far) == [])
    var hidden = far
    hidden.isHidden = true
    #expect(kinds(free, outing: hidden).allSatisfy { $0 == .hiddenActivity })
    #expect(!kinds(free, outing: hidden).isEmpty)
  }

  @Test("heights and paces by the kilometer only where a map may be")
  func profiles() {
    for mark in [
      "<section class=\"sec\" id=\"splits\">", "<path class=\"ele\" d=\"M0 1\"/>",
      "<path class=\"l pace\" d=\"M0 1\"/>",
    ] {
      let page = SiteFile(path: "runs/0.html", bytes: Array("<p>\n\(mark)".utf8))
      let leaks = search.findings(page.sights { _ in true }, of: town.outing(0)).leaks
      #expect(leaks == [Leak(.profile, in: "runs/0.html", line: 2)])
      #expect(kinds(page, outing: elsewhere) == [])
      var nowhere = elsewhere
      nowhere.track = []
      #expect(kinds(page, outing: nowhere) == [.profile])
      nowhere.isIndoor = true
      #expect(kinds(page, outing: nowhere) == [])
    }
  }

  @Test("a way that is cut by the mask shows no hidden tile; one that was cut less does")
  func cutWays() {
    let open = LeakSearch(town.concealed(cutWays: true))
    for number in town.runs.indices {
      let parts = town.mask.visibleParts(of: town.runs[number]).filter {
        lengthMeters(of: $0) > 200
      }
      #expect(kinds(town.page(number, showing: parts), of: number, open) == [])
      let trimmed = InventedTown.trimmed(town.runs[number], start: 250, end: 200)
      #expect(
        kinds(town.page(number, showing: [trimmed]), of: number, open)
          == [.vertex(placeLine: 7)])
    }
  }

  @Test("pale lines of other runs, cut by the mask, are no leak; one that is whole is one")
  func paleLines() {
    let open = LeakSearch(town.concealed(cutWays: true))
    func parts(_ number: Int) -> [[GeoPoint]] {
      town.mask.visibleParts(of: town.runs[number]).filter { lengthMeters(of: $0) > 200 }
    }
    for number in town.runs.indices {
      let others = town.runs.indices.filter { $0 != number }
      let cut = town.page(number, showing: parts(number), ghosts: others.flatMap(parts))
      #expect(kinds(cut, of: number, open) == [])
      for other in others {
        let whole = town.page(number, showing: parts(number), ghosts: [town.runs[other]])
        #expect(kinds(whole, of: number, open) == [.vertex(placeLine: 7)])
      }
    }
  }

  /// How far a hidden place lies from what is shown, to the north, east, south and west at least.
  private func depth(_ place: GeoPoint) -> Double {
    let plane = LocalPlane(at: place)
    return stride(from: 0.0, to: 300, by: 1).first { meters in
      [(meters, 0.0), (-meters, 0), (0, meters), (0, -meters)].contains {
        !town.mask.hides(plane.place(PlanarPoint(x: $0.0, y: $0.1)))
      }
    } ?? 300
  }

  @Test("a pale line that ends just inside is one at the border; farther inside it is a leak")
  func border() throws {
    let open = LeakSearch(town.concealed(cutWays: true))
    var (shallow, deep) = (0, 0)
    let parts = town.mask.visibleParts(of: town.runs[0]).filter { lengthMeters(of: $0) > 200 }
    for number in town.runs.indices.dropFirst() {
      let run = town.runs[number]
      let first = try #require(run.indices.first { !town.mask.hides(run[$0]) })
      let shown = Array(run[first...].prefix { !town.mask.hides($0) })
      let plane = LocalPlane(at: run[first])
      for (from, to) in zip(run[..<first].reversed(), run[...first].reversed()).prefix(10) {
        // Between two samples, a meter or two apart.
        let (from, to) = (plane.point(from), plane.point(to))
        let places = stride(from: 0.0, to: 1, by: 0.25).map { share in
          plane.place(
            PlanarPoint(x: to.x + (from.x - to.x) * share, y: to.y + (from.y - to.y) * share))
        }.filter(town.mask.hides)
        for place in places {
          let depth = depth(place)
          guard depth <= 3 || depth >= 25 else { continue }
          let page = town.page(0, showing: parts, ghosts: [[place] + shown])
          let found = kinds(page, of: 0, open)
          #expect(found == (depth <= 3 ? [] : [.vertex(placeLine: 7)]), "\(depth) m inside")
          if depth <= 3 { shallow += 1 } else { deep += 1 }
        }
      }
    }
    #expect(shallow > 2 && deep > 5)
  }

  @Test("a cut way beside the whole length tells what is hidden")
  func wholeLength() {
    let open = LeakSearch(town.concealed(cutWays: true))
    let parts = town.mask.visibleParts(of: town.runs[0]).filter { lengthMeters(of: $0) > 200 }
    let (whole, shown) = (
      lengthMeters(of: town.runs[0]), parts.reduce(0) { $0 + lengthMeters(of: $1) }
    )
    #expect(kinds(town.page(0, showing: parts, length: whole), of: 0, open) == [.wholeLength])
    #expect(kinds(town.page(0, showing: parts, length: shown), of: 0, open) == [])
  }

  @Test("a way of another run, and of none, is a strange one")
  func strange() {
    let open = LeakSearch(town.concealed(cutWays: true))
    let other = InventedTown.trimmed(town.runs[1], start: 3_000, end: 2_000)
    #expect(kinds(town.page(0, showing: [other]), of: 0, open).contains(.strangeWay))
    let sights = town.page(0, showing: [town.runs[0]]).sights { _ in false }
    #expect(search.findings(sights, of: nil).leaks.map(\.kind) == [.strangeWay])
  }

  @Test("a stamp in a list is that of the page its row leads to")
  func stamps() {
    let list = """
      <table>
      <tr><td><svg class="thumb" viewBox="0 0 44 34"><path d="M2 2 30 9 12 30"/></svg></td>
      <td><a href="../runs/5.html#x">Run</a></td></tr>
      <tr><td><svg class="chart zones"><path d="M0 0 9 9"/></svg></td><td><a href="x.html">
      """
    let sights = SiteFile(path: "weeks/a.html", bytes: Array(list.utf8)).sights { _ in false }
    #expect(sights.map(\.outing) == ["runs/5.html"])
    let leaks = search.findings(sights, of: town.outing(5)).leaks
    #expect(leaks.first == Leak(.way, in: "weeks/a.html", line: 2))
  }
}
