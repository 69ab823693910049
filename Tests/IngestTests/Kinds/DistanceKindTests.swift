import Foundation
import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

@Suite struct DistanceKindTests {
  static let outings = [
    Outing(every: 5),
    Outing(seconds: 2_400, every: 6, speed: 2.7, latitude: -34.6, longitude: -58.4),
    Outing(
      seconds: 3_600, every: 8, speed: 7, latitude: 35.7, longitude: 139.7, heading: 120,
      sport: "cycling"),
  ]

  @Test(arguments: outings.indices, [Outing.Format.fit, .tcx])
  func `Without distances the places tell, and splits and efforts follow`(
    number: Int, format: Outing.Format
  ) throws {
    var outing = Self.outings[number]
    let wanted = outing.meters ?? 0
    for meters in [nil, 0.0] {
      outing.meters = meters
      let shown = try shown(outing, as: format)
      #expect(near(shown.meters, wanted, 0.005 * wanted))
      if outing.sport == "running" {
        #expect(abs(shown.splitCount - Int(wanted / 1_000)) <= 1)
        #expect(near(shown.best(1_000), 1_000 * shown.activity.movingSeconds / wanted, 4))
      }
      // Of a TCX the reader measures, and a total of nothing is no total, but that of a lap.
      let laps: [Correction.Finding] = meters == nil ? [] : [.lapsFromSamples]
      #expect(shown.mendings == (format == .fit ? [.distanceFromPlaces] : laps))
    }
  }

  @Test(arguments: outings.indices)
  func `Without places the speeds tell`(number: Int) throws {
    var outing = Self.outings[number]
    let wanted = outing.meters ?? 0
    let speed = wanted / Double(outing.seconds)
    outing = outing.with { (point: inout Outing.Point) in
      (point.latitude, point.longitude, point.speed) = (nil, nil, speed)
    }
    outing.meters = nil
    let shown = try shown(outing, as: .fit)
    #expect(near(shown.meters, wanted, 0.005 * wanted))
    #expect(shown.mendings == [.distanceFromSpeeds])
  }

  /// With the distance in the samples.
  private func counted(_ outing: Outing) -> Outing {
    let speed = (outing.meters ?? 0) / Double(outing.seconds)
    return outing.with { (point: inout Outing.Point) in point.meters = Double(point.second) * speed
    }
  }

  @Test(arguments: outings.indices, [0, 0.3, 1.4, 1_000])
  func `A total of nothing or far from the samples gives way to them`(
    number: Int, factor: Double
  ) throws {
    var outing = counted(Self.outings[number])
    let wanted = outing.meters ?? 0
    outing.meters = wanted * factor
    for format in [Outing.Format.fit, .tcx] {
      let shown = try shown(outing, as: format)
      #expect(near(shown.meters, wanted, 0.01 * wanted), "\(format)")
      let isTotal = format == .fit || (1..<21_000_000).contains(wanted * factor)
      let told: [Correction.Finding] =
        isTotal ? [.distanceFromSamples] : factor == 0 ? [.lapsFromSamples] : []
      #expect(shown.mendings == told, "\(format)")
    }
  }

  @Test(arguments: outings.indices, [0.97, 1.03])
  func `A total near its samples is the device's own word`(number: Int, factor: Double) throws {
    var outing = counted(Self.outings[number])
    outing.meters = (outing.meters ?? 0) * factor
    let shown = try shown(outing, as: .fit)
    #expect(near(shown.meters, outing.meters ?? 0, 0.01) && shown.corrections.isEmpty)
  }

  @Test(arguments: outings.indices, [Outing.Format.gpx, .tcx])
  func `Decimal commas in places and heights are read`(
    number: Int, format: Outing.Format
  ) throws {
    let outing = Self.outings[number].with { (point: inout Outing.Point) in point.height = 40.5 }
    let text = format == .gpx ? outing.gpxText : outing.tcxText
    let commas = text.replacing(/(\d)\.(\d)/) { "\($0.1),\($0.2)" }
      .replacing("version=\"1,1\"", with: "version=\"1.1\"")
    let shown = try shown(Array(commas.utf8), "a.\(format)")
    let wanted = outing.meters ?? 0
    #expect(near(shown.meters, wanted, 0.005 * wanted))
    #expect(near(shown.activity.movingSeconds, Double(outing.seconds), 1))
  }

  @Test(arguments: ["N52 30.00", "52°30'", "fifty"], [0, 300])
  func `Places that cannot be read are counted in the ledger and the input is incomplete`(
    latitude: String, from first: Int
  ) throws {
    try withBench { bench in
      let outing = Outing(seconds: 2_700, every: 3)
      let lines = outing.gpxText.components(separatedBy: "<trkpt lat=\"")
      let broken = lines.enumerated().map { index, line in
        index == 0 || index <= first
          ? line : latitude + (line.firstIndex(of: "\"").map { String(line[$0...]) } ?? "")
      }
      let path = try bench.file("a.gpx", Array(broken.joined(separator: "<trkpt lat=\"").utf8))
      let receipt = try bench.ingest(path)
      #expect(!receipt.isComplete)
      let reason = try #require(try bench.store.ledger().first?.reason?.sentence)
      #expect(reason.contains("\(901 - first) of its 901 points"), "\(reason)")
    }
  }
}

extension Outing {
  func with(_ change: (inout Point) -> Void) -> Outing { with { change(&$1) } }
}
