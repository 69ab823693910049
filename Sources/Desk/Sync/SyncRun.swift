import GarminConnect
import Ingest
import LiveService
import Training
import TrainingStore

/// One sync with one service on its way: what was fetched, and what remains to be noted.
final class SyncRun {
  let source: any SyncSource
  /// What only a sign-in at Garmin opens.
  let signIn: ConnectAPI?
  let store: TrainingStore
  /// The folder in which each service has one of its own.
  let dataFolder: String
  let options: SyncOptions
  let today: Day
  let clock = Clock.system
  /// Reads what was fetched into the store.
  let ingest: ([LiveAnswer], _ paths: [String]) throws -> Receipt
  private let progress: (SyncProgress) -> Void

  /// What the store has noted of earlier syncs, and this one.
  private(set) var states: [String: String]
  /// The activities that the store has a recording of.
  private(set) var recorded = Recorded()
  private var notes: [String: String?] = [:]
  private var answers: [LiveAnswer] = []
  var tally = SyncTally()

  init(
    _ source: any SyncSource, signIn: ConnectAPI? = nil, store: TrainingStore, dataFolder: String,
    options: SyncOptions, today: Day,
    ingest: @escaping ([LiveAnswer], _ paths: [String]) throws -> Receipt,
    progress: @escaping (SyncProgress) -> Void
  ) throws {
    (self.source, self.signIn, self.store) = (source, signIn, store)
    (self.dataFolder, self.options, self.today) = (dataFolder, options, today)
    (self.ingest, self.progress) = (ingest, progress)
    states = try store.serviceStates()
    recorded = Recorded(try store.activities())
  }

  /// Asks for everything, and keeps what came.
  ///
  /// What one way does not give stops that way alone.
  func run() throws {
    var activities: [ServiceActivity] = []
    try attempt(source.pauseState) { activities = try fetchNew() }
    let isSignInBroken = !tally.troubles.isEmpty && source.pauseState == GarminShared.signInPaused
    if let signIn, !isSignInBroken, !options.isDryRun {
      try attempt(GarminShared.signInPaused) { try fetchExtras(signIn, activities) }
    }
    try commit()
    if options.isDryRun { return }
    if let backfill = options.backfill, tally.troubles.isEmpty {
      try attempt(source.pauseState) { try fetchYearsBefore(backfill) }
      try commit()
    }
  }
}

extension SyncRun {
  /// Does what a service may refuse; a pause that it asks for is noted as `pauseState`.
  private func attempt(
    _ pauseState: String, _ body: () throws -> Void
  ) throws {
    if let until = states[pauseState].flatMap(Double.init), until > clock.now() {
      tally.troubles.append(.paused(until: until))
      return
    }
    do {
      try body()
      if states[pauseState] != nil { note(pauseState, nil) }
    } catch let trouble as ServiceTrouble {
      tally.troubles.append(trouble)
      if case .paused(let until) = trouble { note(pauseState, String(until)) }
    }
  }

  /// What the store notes of this service under a word.
  func state(_ word: String) -> String { "\(source.service.rawValue).\(word)" }

  func note(_ name: String, _ value: String?) {
    states[name] = value
    notes[name] = .some(value)
  }

  func tell(_ step: SyncProgress.Step, _ done: Int, of total: Int?) {
    progress(SyncProgress(service: source.service, step: step, done: done, total: total))
  }

  func keep(
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
  func keep(
    _ kind: LiveAnswer.Kind, _ name: String, _ days: ClosedRange<Day>,
    _ ask: (ClosedRange<Day>) throws -> ServiceList<[UInt8]>
  ) throws {
    do {
      switch try ask(days) {
      case .list(let bytes): keep(kind, days, bytes)
      case .nothing: break
      case .notOffered: tally.notOffered.insert(name)
      }
    } catch let trouble as ServiceTrouble {
      guard trouble.mayBeTooMuch, days.count > 7, let halves = days.halves else { throw trouble }
      for half in halves { try keep(kind, name, half, ask) }
    }
  }

  /// Reads what was fetched until now into the store, and notes how far that is.
  func commit() throws {
    let paths = options.isDryRun ? [] : unread
    if !options.isDryRun, !answers.isEmpty || !paths.isEmpty {
      tally.counts.add(try ingest(answers, paths))
      recorded = Recorded(try store.activities())
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
