import Foundation
import LiveService

/// The laps of an activity as Garmin counted them, for one whose file cannot be had.
package struct CountedLaps: Sendable {
  private let laps: [Lap]

  /// `nil` where there are none.
  package init?(_ body: [UInt8]) {
    guard let form = try? JSONDecoder().decode(Form.self, from: Data(body)) else { return nil }
    let laps = (form.lapDTOs ?? []).compactMap(\.lap)
    guard !laps.isEmpty else { return nil }
    // What all of them were for says nothing of any.
    let isTold = Set(laps.map(\.intensity)).count > 1
    self.laps = laps.map { lap in
      var lap = lap
      if !isTold { lap.intensity = nil }
      return lap
    }
  }

  /// How long all of them took.
  package var seconds: Double { laps.map(\.seconds).reduce(0, +) }

  /// A TCX file without a single point, of an activity that began at `start`, in Unix seconds.
  package func tcx(start: Int) -> [UInt8] {
    let first = laps[0].start
    let clock = Date.ISO8601FormatStyle()
    func time(_ seconds: Double) -> String {
      Date(timeIntervalSince1970: Double(start) + seconds).formatted(clock)
    }
    let texts = laps.map { lap in
      "<Lap StartTime=\"\(time(lap.start - first))\">"
        + "<TotalTimeSeconds>\(lap.seconds)</TotalTimeSeconds>"
        + (lap.meters.map { "<DistanceMeters>\($0)</DistanceMeters>" } ?? "")
        + (lap.heartRate.map {
          "<AverageHeartRateBpm><Value>\($0)</Value></AverageHeartRateBpm>"
        } ?? "")
        + (lap.maximumHeartRate.map {
          "<MaximumHeartRateBpm><Value>\($0)</Value></MaximumHeartRateBpm>"
        } ?? "")
        + (lap.intensity.map { "<Intensity>\($0)</Intensity>" } ?? "") + "</Lap>"
    }
    return Array(
      ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TrainingCenterDatabase "
        + "xmlns=\"http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2\"><Activities>"
        + "<Activity Sport=\"Other\"><Id>\(time(0))</Id>" + texts.joined()
        + "</Activity></Activities></TrainingCenterDatabase>\n").utf8)
  }
}

extension CountedLaps {
  private struct Lap {
    /// In Unix seconds.
    var start: Double
    var seconds: Double
    var meters: Double?
    var heartRate: Double?
    var maximumHeartRate: Double?
    /// What it was for, as TCX files say it.
    var intensity: String?
  }

  private struct Form: Decodable { var lapDTOs: [Row]? }

  private struct Row: Decodable {
    var lap: Lap?

    enum CodingKeys: String, CodingKey {
      case startTimeGMT, duration, distance, averageHR, maxHR, intensityType
    }

    private static let intensities = [
      "WARMUP": "Warmup", "COOLDOWN": "Cooldown", "RECOVERY": "Recovery", "REST": "Resting",
      "INTERVAL": "Interval", "ACTIVE": "Active",
    ]

    init(from decoder: any Decoder) throws {
      guard let row = try? decoder.container(keyedBy: CodingKeys.self),
        let start = (try? row.decode(String.self, forKey: .startTimeGMT)).flatMap(seconds(ofGMT:)),
        let seconds = try? row.decode(Double.self, forKey: .duration), seconds > 0
      else { return }
      func number(_ key: CodingKeys) -> Double? {
        (try? row.decode(Double.self, forKey: key)).flatMap { $0 > 0 ? $0 : nil }
      }
      let word = (try? row.decode(String.self, forKey: .intensityType)).flatMap {
        Self.intensities[$0]
      }
      lap = Lap(
        start: start, seconds: seconds, meters: number(.distance), heartRate: number(.averageHR),
        maximumHeartRate: number(.maxHR), intensity: word)
    }
  }
}

/// Of `2026-11-20T06:02:11.0` or `2026-11-20 06:02:11` the Unix seconds.
func seconds(ofGMT text: String) -> Double? {
  let plain = text.prefix(19).replacing(" ", with: "T")
  return (try? Date(plain + "Z", strategy: .iso8601))?.timeIntervalSince1970
}
