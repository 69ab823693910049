import FIT
import Training

extension Outing {
  /// A lap as a file writes it.
  struct WrittenLap {
    /// After the start.
    var seconds: Range<Int>
    /// What is written of its time; `nil` for what is true.
    var timer: Double?
    /// `nil` for what is left out.
    var meters: Double?
    var heartRate: Double?
  }

  func message(of lap: WrittenLap) -> FITMessage {
    let seconds = lap.timer ?? Double(lap.seconds.count)
    var message = FITMessage(
      .lap,
      [
        "timestamp": .unix(Int64(start + lap.seconds.upperBound)),
        "start_time": .unix(Int64(start + lap.seconds.lowerBound)),
        "total_elapsed_time": .number(seconds), "total_timer_time": .number(seconds),
      ])
    for (name, value) in [
      ("total_distance", lap.meters), ("avg_heart_rate", lap.heartRate),
    ] {
      if let value { message.set(name, to: .number(value)) }
    }
    return message
  }

  var tcxLaps: String {
    laps.map { lap in
      let isLast = lap.seconds.upperBound >= seconds
      let inside = points.filter {
        lap.seconds.contains($0.second) || isLast && $0.second == lap.seconds.upperBound
      }
      let rate = lap.heartRate.map {
        "<AverageHeartRateBpm><Value>\(Int($0))</Value></AverageHeartRateBpm>"
      }
      let totals = [
        "<TotalTimeSeconds>\(lap.timer ?? Double(lap.seconds.count))</TotalTimeSeconds>",
        lap.meters.map { "<DistanceMeters>\($0)</DistanceMeters>" }, rate,
      ].compactMap { $0 }.joined()
      return "<Lap StartTime=\"\(moment(lap.seconds.lowerBound))\">\(totals)"
        + "<Track>\(inside.map(tcxPoint).joined())</Track></Lap>"
    }.joined()
  }
}
