import Foundation
import GarminConnect
import Ingest
import LiveService
import Training
import TrainingStore

/// One sync on its way: what was fetched, and what remains to be noted.
struct SyncRun {
  /// What opens a service, with the name under which the store notes its pauses.
  enum Opener: String {
    case key = "garmin.paused"
    case signIn = "garmin.connect.paused"
  }

  /// What both ways to Garmin's data tell: by the key where there is one.
  let shared: (source: any GarminSource, opener: Opener)?
  /// What only a sign-in opens.
  let signIn: ConnectAPI?
  let store: TrainingStore
  let originals: OriginalsOfService
  let options: SyncOptions
  let today: Day
  let clock = Clock.system
  /// Reads what was fetched into the store.
  let ingest: ([LiveAnswer], _ paths: [String]) throws -> Receipt
  let progress: (SyncProgress) -> Void

  /// What the store has noted of earlier syncs, and this one.
  private(set) var states: [String: String]
  /// The activities that the store has a recording of.
  private(set) var recorded: Set<Int64>
  private var notes: [String: String?] = [:]
  private var answers: [LiveAnswer] = []
  private var counts = SyncCounts()
  private var notOffered: Set<String> = []
  private var remarks: [String] = []
  private var troubles: [ServiceTrouble] = []
  private var unfetchedCount = 0

  init(
    shared: (source: any GarminSource, opener: Opener)?, signIn: ConnectAPI?, store: TrainingStore,
    originals: OriginalsOfService, options: SyncOptions, today: Day,
    ingest: @escaping ([LiveAnswer], _ paths: [String]) throws -> Receipt,
    progress: @escaping (SyncProgress) -> Void
  ) throws {
    (self.shared, self.signIn, self.store, self.originals) = (shared, signIn, store, originals)
    (self.options, self.today, self.ingest, self.progress) = (options, today, ingest, progress)
    states = try store.serviceStates()
    recorded = try Self.recorded(in: store)
  }

  /// Asks for everything, and keeps what came.
  ///
  /// What one way does not give stops that way alone.
  mutating func run() throws {
    var activities: [ServiceActivity] = []
    if let shared {
      try attempt(shared.opener) { activities = try $0.fetchShared(shared.source) }
    }
    let isSignInBroken = !troubles.isEmpty && shared?.opener == .signIn
    if let signIn, !isSignInBroken, !options.isDryRun {
      try attempt(.signIn) { try $0.fetchExtras(signIn, activities) }
    }
    try commit()
    if options.isDryRun { return }
    if let backfill = options.backfill, let shared, troubles.isEmpty {
      try attempt(shared.opener) { try $0.fetchYearsBefore(backfill, shared) }
      try commit()
    }
  }

  func answer() -> SyncAnswer {
    var answer = SyncAnswer(summary: "Nothing new at Garmin")
    if let sentence = counts.sentence {
      answer.summary = "From Garmin: " + sentence
      answer.broughtSomething = true
    } else if unfetchedCount > 0 {
      answer.summary =
        "\(unfetchedCount) \(unfetchedCount == 1 ? "recording" : "recordings") would be fetched"
    }
    answer.remarks = remarks
    for area in notOffered.sorted() {
      answer.remarks.append("Garmin gives no access to \(area), which are left out")
    }
    answer.troubles = troubles.map { $0.diagnostic(of: .garmin) }
    answer.needsLogin = troubles.contains { [.keyNotAccepted, .signInOver].contains($0) }
    return answer
  }
}

extension SyncRun {
  /// Does what a service may refuse; a pause that it asks for is noted.
  private mutating func attempt(
    _ opener: Opener, _ body: (inout Self) throws -> Void
  ) throws {
    if let until = states[opener.rawValue].flatMap(Double.init), until > clock.now() {
      troubles.append(.paused(until: until))
      return
    }
    do {
      try body(&self)
      if states[opener.rawValue] != nil { note(opener.rawValue, nil) }
    } catch let trouble as ServiceTrouble {
      troubles.append(trouble)
      if case .paused(let until) = trouble { note(opener.rawValue, String(until)) }
    }
  }

  mutating func note(_ name: String, _ value: String?) {
    states[name] = value
    notes[name] = .some(value)
  }

  mutating func keep(
    _ kind: LiveAnswer.Kind, _ days: ClosedRange<Day>, _ bytes: [UInt8]
  ) {
    let month = days.upperBound
    answers.append(
      LiveAnswer(
        kind, year: month.year, month: month.month, bytes: bytes, asOf: Int(clock.now()),
        wholeDays: kind == .activities ? days : nil))
  }

  /// Keeps what a service has of some days; one that fails at many is asked for half of them, down to
  /// a week: an outage is not asked about day by day.
  mutating func keep(
    _ kind: LiveAnswer.Kind, _ name: String, _ days: ClosedRange<Day>,
    _ ask: (ClosedRange<Day>) throws -> ServiceList<[UInt8]>
  ) throws {
    do {
      switch try ask(days) {
      case .list(let bytes): keep(kind, days, bytes)
      case .nothing: break
      case .notOffered: notOffered.insert(name)
      }
    } catch let trouble as ServiceTrouble {
      guard trouble.mayBeTooMuch, days.count > 7, let halves = days.halves else { throw trouble }
      for half in halves { try keep(kind, name, half, ask) }
    }
  }

  mutating func miss(_ area: String) { notOffered.insert(area) }
  func isMissing(_ area: String) -> Bool { notOffered.contains(area) }
  mutating func remark(_ sentence: String) { remarks.append(sentence) }
  mutating func note(unfetched count: Int) { unfetchedCount = count }
  mutating func noteRecording() { counts.recordings += 1 }

  private static func recorded(in store: TrainingStore) throws -> Set<Int64> {
    Set(try store.activities().filter(\.hasRecording).map(\.id))
  }

  /// Reads what was fetched until now into the store, and notes how far that is.
  mutating func commit() throws {
    let paths = options.isDryRun ? [] : unread
    if !options.isDryRun, !answers.isEmpty || !paths.isEmpty {
      counts.add(try ingest(answers, paths))
      recorded = try Self.recorded(in: store)
    }
    answers = []
    let notes = notes
    self.notes = [:]
    guard !notes.isEmpty else { return }
    try store.write { writer in
      for (name, value) in notes { try writer.noteService(name, value) }
    }
  }
}

extension ServiceTrouble {
  /// Whether less at once may go well.
  fileprivate var mayBeTooMuch: Bool {
    switch self {
    case .failing(let status): status == 500
    case .misunderstood(let status, _): status == 400
    default: false
    }
  }
}
