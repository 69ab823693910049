import Foundation

/// The clocks of a process, read together.
struct Measurement {
  private let start = Measurement.clocks

  private static var clocks: (cpu: Double, wall: Double) {
    (seconds(CLOCK_PROCESS_CPUTIME_ID), seconds(CLOCK_MONOTONIC))
  }

  private static func seconds(_ clock: Int32) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// User and system seconds of all threads since the start, and seconds on the wall.
  var elapsed: (cpu: Double, wall: Double) {
    let now = Self.clocks
    return (now.cpu - start.cpu, now.wall - start.wall)
  }

  /// The most memory the process ever held, in megabytes.
  static var peakMegabytes: Double {
    var usage = rusage()
    getrusage(RUSAGE_SELF.rawValue, &usage)
    return Double(usage.ru_maxrss) / 1_024
  }
}

/// What one run did, as the line of JSON that comparisons read.
struct BenchResult {
  var tool: String
  var files: Int
  var bytes: Int
  var records: Int
  var elapsed: (cpu: Double, wall: Double)
  var extra: [(String, Double)] = []

  var json: String {
    var parts = [
      "\"tool\":\"\(tool)\"", "\"files\":\(files)", "\"bytes\":\(bytes)",
      "\"records\":\(records)", "\"cpu\":\(elapsed.cpu)", "\"wall\":\(elapsed.wall)",
      "\"peak_mb\":\(Measurement.peakMegabytes.rounded())",
    ]
    parts += extra.map { "\"\($0.0)\":\($0.1)" }
    return "{" + parts.joined(separator: ",") + "}"
  }
}
