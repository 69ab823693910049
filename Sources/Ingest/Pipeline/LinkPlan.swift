import Training
import TrainingStore

/// Where the activities of a file belong.
struct LinkPlan {
  enum Place {
    /// It is to be kept: merged with what is known of it, or on its own.
    case keep(MergedActivity)
    /// It has a recording from a file that is as good; what only this one knows is added.
    case duplicate(MergedActivity)
    /// Garmin's list covers its time and does not have it.
    case deleted
  }

  /// The multisport activity around the legs, if there is one.
  private(set) var parent: Activity?
  /// One for each leg.
  private(set) var places: [Place] = []
  /// Whether another activity has had the id that a leg would get.
  private var hasCollision = false

  /// Finds a place for each leg, without keeping anything.
  ///
  /// `covered` is from when to when a list tells of all activities that the file could be one of;
  /// `joined` is the activity that a table says the file is the recording of.
  init(_ file: PreparedFile, _ index: LinkIndex, covered: ClosedRange<Int>?, joined: Int64?) {
    if let joined, let known = index[joined], let leg = file.legs.first {
      places = [Self.place(leg, known, file.kind, index)]
      return
    }
    let legsOf = findParent(of: file, index)
    var taken: Set<Int64> = []
    for leg in file.legs {
      let isFree = { (id: Int64) in
        !taken.contains(id) && (legsOf == nil || index[id]?.parentID == legsOf)
      }
      guard let id = index.match(leg.activity, from: file.kind, where: isFree),
        let known = index[id]
      else {
        let start = leg.activity.start.unixSeconds
        if covered?.contains(start) ?? false {
          places.append(.deleted)
        } else {
          places.append(alone(leg, index, &taken))
        }
        continue
      }
      taken.insert(id)
      places.append(Self.place(leg, known, file.kind, index))
    }
    // A parent of our own is there for legs of our own, not for those a list knows as they are.
    if let own = parent, own.id < 0, index[own.id] == nil, !hasOwnLegs { parent = nil }
  }

  /// Finds the multisport activity around the legs; gives its id if its legs are known.
  private mutating func findParent(of file: PreparedFile, _ index: LinkIndex) -> Int64? {
    guard let own = file.parent else { return nil }
    let summary =
      index.match(own, from: file.kind, isParent: true)
      ?? index.match(own, from: file.kind) { index[$0]?.sport.family == .multisport }
    guard let summary, let known = index[summary] else {
      parent = own
      return nil
    }
    parent = known.completed(by: own)
    return index.hasLegs(summary) ? summary : nil
  }

  private static func place(
    _ leg: PreparedLeg, _ known: Activity, _ kind: SourceKind, _ index: LinkIndex
  ) -> Place {
    let merged = known.merged(
      with: leg.activity, kind, origins: index.origins(of: known.id),
      hasSamples: leg.activity.hasRecording)
    return merged.takesSamples || !known.hasRecording ? .keep(merged) : .duplicate(merged)
  }

  /// A leg that nothing is known of; two activities may have the same start and sport.
  private mutating func alone(
    _ leg: PreparedLeg, _ index: LinkIndex, _ taken: inout Set<Int64>
  ) -> Place {
    var activity = leg.activity
    activity.id = index.free(activity.id)
    while taken.contains(activity.id) { activity.id = index.free(activity.id - 1) }
    if activity.id != leg.activity.id { hasCollision = true }
    taken.insert(activity.id)
    var gave = activity.fields
    if activity.hasRecording { gave.insert(ActivityFields(.samples)) }
    return .keep(
      MergedActivity(activity: activity, gave: gave, takesSamples: activity.hasRecording))
  }

  private var hasOwnLegs: Bool {
    places.contains { place in
      if case .keep(let merged) = place { merged.activity.id < 0 } else { false }
    }
  }

  /// Activities that have a recording from another file.
  var sameAs: Set<Int64> {
    Set(
      places.compactMap { place in
        if case .duplicate(let merged) = place { merged.activity.id } else { nil }
      })
  }

  /// What becomes of the file.
  var outcome: FileOutcome {
    for case .keep in places { return .imported }
    return sameAs.isEmpty ? .notAnActivity : .duplicate
  }

  /// What is to be said of it beside what its reader says; `nil` if nothing is.
  func reason(remark: String?) -> String? {
    let parts = [outcome == .imported ? remark : nil, reason].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  private var reason: String? {
    switch outcome {
    case .duplicate: "its activity has come from another file already"
    case .notAnActivity:
      "Garmin's list of activities does not have it, so it was deleted there and is left out"
    case .imported where hasCollision:
      "another activity of the same sport began in the same second and has another duration; "
        + "both are kept"
    default: nil
    }
  }
}
