import GarminConnect
import Ingest
import LiveService
import Training
import TrainingStore

/// One sync with one service on its way: what was fetched, and what remains to be noted.
struct SyncRun {
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
  private var counts = SyncCounts()
  private var notOffered: Set<String> = []
  private var remarks: [String] = []
  private var troubles: [ServiceTrouble] = []
  private var unfetchedCount = 0

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
  mutating func run() throws {
    var activities: [ServiceActivity] = []
    try attempt(source.pauseState) { activities = try $0.fetchNew() }
    let isSignInBroken = !troubles.isEmpty && source.pauseState == GarminShared.signInPaused
    if let signIn, !isSignInBroken, !options.isDryRun {
      try attempt(GarminShared.signInPaused) { try $0.fetchExtras(signIn, activities) }
    }
    try commit()
    if options.isDryRun { return }
    if let backfill = options.backfill, troubles.isEmpty {
      try attempt(source.pauseState) { try $0.fetchYearsBefore(backfill) }
      try commit()
    }
  }

  func answer() -> SyncAnswer {
    let name = source.service.name
    var answer = SyncAnswer(
      service: source.service,
      summary: troubles.isEmpty ? "Nothing new at \(name)" : "Nothing was fetched from \(name)")
    if let sentence = counts.sentence {
      answer.summary = "From \(name): " + sentence
      answer.broughtSomething = true
    } else if unfetchedCount > 0 {
      answer.wouldBring = true
      answer.summary =
        "From \(name): \(unfetchedCount) \(unfetchedCount == 1 ? "recording" : "recordings") would "
        + "be fetched"
    }
    answer.remarks = remarks
    for area in notOffered.sorted() {
      answer.remarks.append("\(name) gives no access to \(area), which are left out")
    }
    answer.troubles = troubles.map { $0.diagnostic(of: source.service) }
    answer.needsLogin = troubles.contains { [.keyNotAccepted, .signInOver].contains($0) }
    return answer
  }
}

extension SyncRun {
  /// Does what a service may refuse; a pause that it asks for is noted as `pauseState`.
  private mutating func attempt(
    _ pauseState: String, _ body: (inout Self) throws -> Void
  ) throws {
    if let until = states[pauseState].flatMap(Double.init), until > clock.now() {
      troubles.append(.paused(until: until))
      return
    }
    do {
      try body(&self)
      if states[pauseState] != nil { note(pauseState, nil) }
    } catch let trouble as ServiceTrouble {
      troubles.append(trouble)
      if case .paused(let until) = trouble { note(pauseState, String(until)) }
    }
  }

  /// What the store notes of this service under a word.
  func state(_ word: String) -> String { "\(source.service.rawValue).\(word)" }

  mutating func note(_ name: String, _ value: String?) {
    states[name] = value
    notes[name] = .some(value)
  }

  func tell(_ step: SyncProgress.Step, _ done: Int, of total: Int?) {
    progress(SyncProgress(service: source.service, step: step, done: done, total: total))
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

  /// Reads what was fetched until now into the store, and notes how far that is.
  mutating func commit() throws {
    let paths = options.isDryRun ? [] : unread
    if !options.isDryRun, !answers.isEmpty || !paths.isEmpty {
      counts.add(try ingest(answers, paths))
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
