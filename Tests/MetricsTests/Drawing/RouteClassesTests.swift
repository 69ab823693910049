import Metrics
import TestSupport
import Testing
import Training

@Suite("the colors of a route")
struct RouteClassesTests {
  private let bounds = [95, 114, 133, 152, 171]

  private func samples(_ recording: Recording) throws -> SampleColumns {
    try #require(SampleColumns(recording))
  }

  @Test("heart-rate zones where they are known, with the one that lasted longest")
  func zones() throws {
    let recording = Recording.steady([(3, 120, 0), (3, 160, 0), (3, 160, 0)])
    let colors = routeClasses(of: try samples(recording), zoneBounds: bounds)
    #expect(colors.coloring == .heartRateZones(most: 4))
    #expect(colors.classes.count == 181)
    #expect(colors.classes.first == 2)
    #expect(colors.classes.last == 4)
  }

  @Test("bands of speed without a heart rate or bounds, each a fifth of the samples")
  func bands() throws {
    let minutes = (1...10).map { (speed: Double($0), heartRate: 150 as Int32?, climb: 0.0) }
    let colors = routeClasses(of: try samples(.steady(minutes)), zoneBounds: [])
    guard case .speedBands(let edges) = colors.coloring else {
      Issue.record("it is colored by \(colors.coloring)")
      return
    }
    #expect(edges.count == 4 && edges == edges.sorted())
    for band in 1...5 as ClosedRange<UInt8> {
      #expect((110...130).contains(colors.classes.count { $0 == band }), "band \(band)")
    }
  }

  @Test("nothing where the speed hardly changes, and where there is none")
  func plain() throws {
    for kinds in [[.time, .distance], [.time, .altitude]] as [[StreamKind]] {
      let recording = Recording.steady([(3, nil, 0), (3, nil, 0)], kinds: kinds)
      let colors = routeClasses(of: try samples(recording), zoneBounds: bounds)
      #expect(colors.coloring == .none)
      #expect(colors.classes == [UInt8](repeating: 0, count: 121))
    }
  }
}
