import FIT
import Training
import TrainingStore

extension Inspection {
  /// Looks into a FIT file, every message of it.
  mutating func inspectFIT(_ contents: [UInt8]) {
    format = "FIT"
    do throws(FITError) {
      describe(try decodeFIT(contents, options: .inspected))
    } catch {
      damage = Damage(sentence: error.description, byte: error.offset)
    }
  }

  private mutating func describe(_ file: FITFile) {
    kind = file.type.flatMap { type in
      switch otherKind(file) {
      case .fit(let kind): kind.suffix
      case nil: FITKind.activity.suffix
      default: "type \(type)"
      }
    }
    records = file.records.count
    messages = Dictionary(
      file.messageCounts.map {
        (name(of: $0.key), $0.value)
      }, uniquingKeysWith: +)
    sessions = file.sessions.map(Session.init)
    if sessions?.isEmpty ?? true { sessions = nil }
    let names = Set(file.developerFields.map(\.name)).sorted()
    developerFields = names.isEmpty ? nil : names
    let order = FITOrder(file.records)
    start = sessions?.compactMap(\.start).min() ?? order.times.first.map(utc)
    sport = sessions?.first?.sport
    subSport = sessions?.first?.subSport
    let distances = sessions?.compactMap(\.distanceMeters) ?? []
    let farthest = file.records[.distance]?.values.compactMap { $0 }.max()
    distanceMeters = distances.isEmpty ? farthest : distances.reduce(0, +)
    heartRate = HeartRate(file.mergedHeartRate ?? file.records[.heartRate]?.raw ?? [])
    damage = file.damage.map { Damage(sentence: $0.description, byte: $0.offset) }
  }
}

extension Inspection.Session {
  fileprivate init(_ session: FITMessage) {
    start = session[.startTime].map(utc)
    sport = session[.sport] ?? session.integer("sport").map { String($0) }
    subSport = session[.subSport] ?? session.integer("sub_sport").map { String($0) }
    distanceMeters = session[.totalDistance]
    movingSeconds = session[.totalTimerTime]
  }
}

extension Inspection.HeartRate {
  /// `nil` when no record has a heart rate.
  fileprivate init?(_ raw: [Int32]) {
    let rates = raw.filter { $0 != FITColumn.missing }
    guard let low = rates.min(), let high = rates.max() else { return nil }
    minimum = Int(low)
    maximum = Int(high)
    mean = rates.reduce(0.0) { $0 + Double($1) } / Double(rates.count)
    records = rates.count
  }
}

extension FITOptions {
  /// Every message counted, and what an inspection shows of them.
  fileprivate static let inspected = FITOptions(
    messages: [.fileId, .session, .heartRate, .fieldDescription, .developerDataId],
    columns: [.timestamp, .distance, .heartRate])
}

/// The name of a message, or its number; makers of watches number theirs from 0xFF00 on.
private func name(of message: FITMessageNumber) -> String {
  let name = message.rawValue < 0xFF00 ? FITProfile.name(of: message) : nil
  return name ?? String(message.rawValue)
}

/// A moment in UTC, as `2025-03-23T10:38:18Z`.
private func utc(_ unixSeconds: Int) -> String {
  Moment(unixSeconds: unixSeconds, utcOffsetSeconds: nil).iso
}
