import Foundation
import GRDB
import Training

/// A column of the tables that hold activities: its name, what stands in it, and how it is read.
struct ActivityColumn: Sendable {
  let name: String
  let value: @Sendable (Activity) -> StoredValue
  let read: @Sendable (inout Activity, Row, Int) -> Void
}

/// All columns of an activity, the same for items and for what they make together.
///
/// Fields come by ``ActivityField``; new ones stand at the end, so that digests of rows without
/// them stay.
let activityTable: [ActivityColumn] =
  [
    ActivityColumn(name: "id") {
      .integer($0.id)
    } read: {
      $0.id = $1[$2]
    }
  ] + fieldColumns(upTo: .race) + [
    ActivityColumn(name: "parentID") {
      StoredValue($0.parentID)
    } read: {
      $0.parentID = $1[$2]
    },
    ActivityColumn(name: "isParent") {
      StoredValue($0.isParent)
    } read: {
      $0.isParent = $1[$2]
    },
    ActivityColumn(name: "hasRecording") {
      StoredValue($0.hasRecording)
    } read: {
      $0.hasRecording = $1[$2]
    },
    ActivityColumn(name: "hasRoute") {
      StoredValue($0.hasRoute)
    } read: {
      $0.hasRoute = $1[$2]
    },
  ] + fieldColumns(after: .race)

let activityColumns = activityTable.map(\.name)

private func fieldColumns(upTo last: ActivityField) -> [ActivityColumn] {
  ActivityField.allCases.filter { $0.rawValue <= last.rawValue }.flatMap { $0.columns }
}

private func fieldColumns(after last: ActivityField) -> [ActivityColumn] {
  ActivityField.allCases.filter { $0.rawValue > last.rawValue }.flatMap { $0.columns }
}

extension ActivityField {
  /// The columns of a field; a start has two, samples have tables of their own.
  var columns: [ActivityColumn] {
    switch value {
    case .text(let path):
      [
        column {
          StoredValue($0[keyPath: path])
        } read: {
          $0[keyPath: path] = $1[$2]
        }
      ]
    case .number(let path):
      [
        column {
          StoredValue($0[keyPath: path])
        } read: {
          $0[keyPath: path] = $1[$2]
        }
      ]
    case .amount(let path):
      [
        column {
          amount($0[keyPath: path])
        } read: {
          $0[keyPath: path] = $1[$2]
        }
      ]
    case .rate(let path):
      [
        column {
          rate($0[keyPath: path])
        } read: {
          $0[keyPath: path] = $1[$2]
        }
      ]
    case .sport:
      [
        column {
          StoredValue($0.sport.rawValue)
        } read: {
          $0.sport = Sport(rawValue: $1[$2])
        }
      ]
    case .start:
      [
        column {
          StoredValue($0.start.unixSeconds)
        } read: {
          $0.start.unixSeconds = $1[$2]
        },
        ActivityColumn(name: "utcOffsetSeconds") {
          StoredValue($0.start.utcOffsetSeconds)
        } read: {
          $0.start.utcOffsetSeconds = $1[$2]
        },
      ]
    case .movingSeconds:
      [
        column {
          .real($0.movingSeconds.isFinite ? max($0.movingSeconds, 0) : 0)
        } read: {
          $0.movingSeconds = $1[$2]
        }
      ]
    case .zones:
      [
        column {
          .bytes(packed($0.garminZoneSeconds))
        } read: {
          $0.garminZoneSeconds = $1.numbers(at: $2)
        }
      ]
    case .race:
      [
        column {
          StoredValue($0.isRace)
        } read: {
          $0.isRace = $1[$2]
        }
      ]
    case .samples: []
    }
  }

  private func column(
    _ value: @escaping @Sendable (Activity) -> StoredValue,
    read: @escaping @Sendable (inout Activity, Row, Int) -> Void
  ) -> ActivityColumn {
    ActivityColumn(name: storedName, value: value, read: read)
  }
}

/// An activity in the order of ``activityColumns``.
func activityValues(_ activity: Activity) -> [StoredValue] {
  activityTable.map { $0.value(activity) }
}

/// The digest of an activity's values.
///
/// Columns that came with a later step of the schema count only where they say something, so that
/// the digests of older rows stay.
func activityDigest(_ values: [StoredValue]) -> Int64 {
  let end = values.lastIndex { $0 != .null } ?? -1
  return ContentDigest(Array(values[...end])).stored
}

/// What cannot be negative and is, was not measured.
private func amount(_ value: Double?) -> StoredValue {
  value.map { $0 >= 0 ? StoredValue($0) : .null } ?? .null
}

/// A heart that does not beat was not measured.
private func rate(_ value: Double?) -> StoredValue {
  value.map { $0 > 0 ? StoredValue($0) : .null } ?? .null
}

/// The activity in a row whose first columns are ``activityColumns``.
func storedActivity(in row: Row) -> Activity {
  var activity = Activity(
    id: 0, sport: .other, start: Moment(unixSeconds: 0, utcOffsetSeconds: nil), movingSeconds: 0)
  for (index, column) in activityTable.enumerated() { column.read(&activity, row, index) }
  return activity
}

extension Row {
  /// The doubles of a blob.
  func numbers(at index: Int) -> [Double] { bytes(at: index, doubles) ?? [] }

  /// What the bytes of a blob say; `nil` for an empty one.
  func bytes<Value>(at index: Int, _ body: (UnsafeRawBufferPointer) -> Value) -> Value? {
    let data: Data? = self[index]
    return data.flatMap { $0.isEmpty ? nil : $0.withUnsafeBytes(body) }
  }
}
