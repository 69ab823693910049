/// What a GPX or TCX file holds before anything is made of it: every point as it is written.
struct XMLTrackOutline {
  var format: RecordedFile.Format
  var pointCount: Int
  /// Of the points that have one, in their order.
  var heartRates: [Double]
  /// What is wrong with the file, and in which line.
  var damage: (sentence: String, line: Int?)?

  init(_ bytes: [UInt8]) {
    let plain = utf8Bytes(bytes)
    (format, pointCount, heartRates) = (.gpx, 0, [])
    plain.withUnsafeBufferPointer { buffer in
      let gpx = readGPXFile(buffer)
      if gpx.isGPX {
        add(gpx.points)
        note(gpx.problem, buffer)
      } else {
        let tcx = readTCXFile(buffer)
        format = .tcx
        for activity in tcx.activities { add(activity.points) }
        note(tcx.problem, buffer)
      }
    }
  }

  private mutating func add(_ points: some Sequence<TrackPoint>) {
    for point in points {
      pointCount += 1
      if !point.heartRate.isNaN { heartRates.append(point.heartRate) }
    }
  }

  private mutating func note(_ problem: XMLProblem?, _ bytes: UnsafeBufferPointer<UInt8>) {
    damage = problem.map { ($0.sentence(in: bytes), $0.line(in: bytes)) }
  }
}
