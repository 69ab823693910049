package import Training

/// What one source tells of one activity, as it was read.
///
/// Items are what the store knows for certain. Which of them tell of the same activity, and what
/// that activity is then, follows from all of them together, in whatever order they came.
package struct ActivityItem: Hashable, Sendable, Identifiable {
  /// Made of the file and of the place in it.
  package var id: Int64
  /// Its row in the ledger; 0 for what came without a file.
  package var fileID: Int64
  /// Which activity of the file it is, from 0; see ``Place``.
  package var place: Place
  package var source: SourceKind
  /// As told; its id is the number that the source has for it, else one of ours.
  package var activity: Activity
  /// What of it counts: all, but for what an earlier program kept of several sources together.
  package var fields: ActivityFields = .all
  /// Whether it was read to its end.
  package var isWhole = true
  /// Somewhere on the way, far from what is odd at its ends.
  package var middle: GeoPoint?
  /// The identity of the file that a row names as its recording.
  package var namedFile: UInt64?
  /// When its file says that it began, where its samples say otherwise; in Unix seconds.
  package var statedStart: Int?
  /// The gear that a row names.
  package var gear: String?
  /// What was mended while it was read: its start and its clock.
  package var corrections: [Correction] = []
  /// How many samples there are, and of how many kinds: which recording is the fuller one.
  package var sampleCount = 0
  package var streamCount = 0
  /// Whether it has samples or parts, such as laps.
  package var hasParts = false
  /// Whether a program kept it that knew no items.
  package var isEarlier = false

  package init(
    id: Int64, fileID: Int64, place: Place, source: SourceKind, activity: Activity
  ) {
    (self.id, self.fileID, self.place, self.source) = (id, fileID, place, source)
    self.activity = activity
  }
}

extension ActivityItem {
  /// Where in its file an activity stands.
  package enum Place: Hashable, Sendable {
    /// The activity around several legs.
    case parent
    /// Several legs taken for one activity.
    case whole
    case leg(Int)

    /// As stored.
    package var number: Int {
      switch self {
      case .parent: -1
      case .whole: -2
      case .leg(let number): number
      }
    }

    package init(number: Int) {
      self = number == -1 ? .parent : number == -2 ? .whole : .leg(max(number, 0))
    }
  }

  /// The id of what stands in a file at a place; it is the same in every store.
  ///
  /// Ids grow with the start, in Unix seconds, so that recordings that come in order of time are
  /// written to the store one behind the other.
  package static func id(file: UInt64, place: Place, start: Int) -> Int64 {
    let seconds = Int64(min(max(start, 0), Int(Int32.max)))
    return seconds << 32 | id(file: file, number: Int64(place.number)) & 0xffff_ffff
  }

  /// The id of a row by the number that its service gave the activity: a list that names it twice
  /// names one activity.
  package static func id(file: UInt64, number: Int64) -> Int64 {
    var digest = ContentDigest()
    digest.combine(file)
    digest.combine(UInt64(bitPattern: number))
    return digest.stored
  }
}
