import Training
import TrainingStore

extension Inspection {
  /// Looks into a GPX or TCX file, every point of it.
  mutating func inspectXML(_ contents: [UInt8]) {
    let outline = XMLTrackOutline(contents)
    format = outline.format.rawValue
    records = outline.pointCount
    heartRate = HeartRate(outline.heartRates)
    damage = outline.damage.map { Damage(sentence: $0.sentence, line: $0.line) }
    switch readXMLTrack(contents) {
    case .activity(let file):
      kind = "activity"
      sessions = file.legs.map { Session($0.activity) }
      start = sessions?.first?.start
      sport = sessions?.first?.sport
      let distances = file.legs.compactMap(\.activity.distanceMeters)
      distanceMeters = distances.isEmpty ? nil : distances.reduce(0, +)
    case .other(let kind, let reason):
      self.kind =
        kind.format == outline.format.rawValue
        ? kind.suffix ?? kind.format : LedgerKind.track(kind).words
      if damage == nil { remark = reason.sentence }
    case .unreadable(_, let reason):
      if damage == nil { damage = Damage(sentence: reason.sentence) }
    }
  }
}

extension Inspection.Session {
  fileprivate init(_ activity: Activity) {
    start = Moment(unixSeconds: activity.start.unixSeconds, utcOffsetSeconds: nil).iso
    sport = activity.sport.rawValue
    distanceMeters = activity.distanceMeters
    movingSeconds = activity.movingSeconds
  }
}

extension Inspection.HeartRate {
  /// `nil` when no point has a heart rate.
  fileprivate init?(_ rates: [Double]) {
    guard let low = rates.min(), let high = rates.max() else { return nil }
    minimum = Int(low.rounded())
    maximum = Int(high.rounded())
    mean = rates.reduce(0, +) / Double(rates.count)
    records = rates.count
  }
}
