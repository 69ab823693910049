import Foundation
import Training

/// The list of `gear`, with the activities of each piece.
struct GearRow: ExportRow {
  private(set) var values: [Gear] = []

  /// Garmin spells the end of the two keys differently.
  private enum Keys: CodingKey { case gearDTOS, gearActivityDTOs }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Keys.self)
    let pieces = (try? row.decodeIfPresent([GearPiece].self, forKey: .gearDTOS)) ?? []
    let uses =
      (try? row.decodeIfPresent([String: [Use]].self, forKey: .gearActivityDTOs)) ?? [:]
    values = pieces.compactMap { piece in
      guard var gear = piece.values.first else { return nil }
      let ids = (uses[String(gear.id)] ?? []).compactMap(\.activityID)
      gear.activityIDs = Set(ids).sorted()
      return gear
    }
  }
}

/// One piece of gear, as exports and services tell it alike.
struct GearPiece: ExportRow {
  private(set) var values: [Gear] = []

  private enum Keys: CodingKey {
    case gearPk, gearTypeName, gearStatusName, displayName, customMakeModel, gearMakeName
    case gearModelName, dateBegin, dateEnd, maximumMeters
  }

  init(from decoder: any Decoder) throws {
    guard let row = try? decoder.container(keyedBy: Keys.self), let id = row.integer(.gearPk)
    else { return }
    let maker = [row.text(.gearMakeName), row.text(.gearModelName)].compactMap { $0 }
      .filter { !$0.hasPrefix("Unknown") && $0 != "Other" }.joined(separator: " ")
    let name =
      row.text(.displayName) ?? row.text(.customMakeModel) ?? (maker.isEmpty ? nil : maker)
    var gear = Gear(id: id, name: name ?? row.text(.gearTypeName) ?? "Gear")
    gear.kind = row.text(.gearTypeName).map { Gear.Kind(rawValue: $0) }
    gear.isRetired = row.word(.gearStatusName) == "retired"
    gear.firstDay = row.date(.dateBegin)?.day
    gear.lastDay = row.date(.dateEnd)?.day
    gear.maximumMeters = row.positive(.maximumMeters)
    values = [gear]
  }
}

private struct Use: Decodable {
  var activityID: Int64?

  private enum Keys: CodingKey { case activityId }

  init(from decoder: any Decoder) throws {
    activityID = (try? decoder.container(keyedBy: Keys.self))?.integer(.activityId)
  }
}
