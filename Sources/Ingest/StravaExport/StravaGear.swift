import Training
import TrainingStore

/// The shoes and bikes that a table of Strava names, with the activities they were used in.
struct StravaGear {
  private var names: [String: String] = [:]
  private var activities: [String: Set<Int64>] = [:]
  private var families: [String: [Sport.Family: Int]] = [:]

  /// Notes that an activity was done with a piece; `nil` for without any.
  mutating func note(_ name: String?, of activity: Activity) {
    guard let name else { return }
    let key = Gear(id: 0, name: name).nameKey
    names[key] = names[key] ?? name
    activities[key, default: []].insert(activity.id)
    families[key, default: [:]][activity.sport.family, default: 0] += 1
  }

  /// By name; the ids are negative and the same for the same name.
  var pieces: [Gear] {
    names.sorted { $0.key < $1.key }.map { key, name in
      let digest = fingerprint(of: ["strava gear", key]) & 0xFFFF_FFFF_FFFF
      var gear = Gear(id: -1 - Int64(digest), name: name)
      gear.kind = kind(families[key] ?? [:])
      gear.activityIDs = (activities[key] ?? []).sorted()
      return gear
    }
  }

  /// Strava does not say what a piece is; what it was used for does.
  private func kind(_ families: [Sport.Family: Int]) -> Gear.Kind? {
    let onFoot = families[.running, default: 0] + families[.walking, default: 0]
    let riding = families[.cycling, default: 0]
    return onFoot == riding ? nil : onFoot > riding ? .shoes : .bike
  }
}
