import Diagnostics

extension LedgerReason {
  /// In one sentence, with everything that is known.
  package var sentence: String { EnglishReason(isPublished: false).sentence(self) }

  /// The same where everybody may read it: without numbers, names and quotations, so that files
  /// with the same trouble count together and nobody's files are named.
  package var publishedSentence: String { EnglishReason(isPublished: true).sentence(self) }
}

/// How reasons are told in English.
private struct EnglishReason {
  /// Whether arguments are left out.
  let isPublished: Bool

  func sentence(_ reason: LedgerReason) -> String {
    reason.points.map(clause).joined(separator: "; ")
  }

  private func clause(_ point: LedgerPoint) -> String {
    switch point {
    case .plain(let point): clause(point)
    case .damaged(let text), .told(let text): detail(text)
    case .cannotBeOpened(let text): "the file cannot be opened: " + detail(text)
    case .tooLarge(let bytes): "the file has \(count(bytes)) bytes, more than we read"
    case .zipOfRecordings(let count):
      "this is a zip with \(number(count)) recordings; give it the ending .zip"
    case .pointsWithoutTimes(let count):
      "none of its \(number(count)) points has a time, so it is a route and no recording"
    case .tracksWithin(let count): within(count, "tracks")
    case .activitiesWithin(let count): within(count, "activities")
    case .undatedPoints(let count, let all):
      "\(number(count)) of its \(number(all)) points "
        + (count == 1 ? "has no time and was" : "have no time and were") + " left out"
    case .unreadableNumbers(let count, let all, let kind):
      "\(number(count)) of its \(number(all)) points \(count == 1 ? "has" : "have") a "
        + "\(noun(kind)) that cannot be read"
    case .moreSessions(let sessions, let most):
      "it holds \(count(sessions)) sessions; what follows the first "
        + "\(count(most)) is taken for the last of them"
    case .rowsLeftOut(let rows, let all, let fault):
      "\(count(rows)) of \(count(all)) rows \(rows == 1 ? "was" : "were") left out: "
        + words(fault)
    case .rowsOfStrava(let rows):
      "\(count(rows)) of its rows \(rows == 1 ? "was" : "were") left out: Strava lets nobody pass "
        + "on what it has"
    case .tableTrouble(let line, let more, let text):
      (line.map { "line \(number($0)): " } ?? "") + detail(text)
        + (more > 0 ? ", and \(count(more)) more" : "")
    case .recordingAway(let name):
      "the recording \(quoted(name)) is not beside it; its row was kept"
    case .recordingsAway(let recordings, let name):
      "\(count(recordings)) recordings such as \(quoted(name)) are not beside it; their rows "
        + "were kept"
    }
  }

  private func clause(_ point: PlainPoint) -> String {
    switch point {
    case .duplicate: "its activity has come from another file already"
    case .removedAtSource:
      "the newest list of its account does not have it, so it was deleted there and is left out"
    case .unknownList: "openrun does not know lists of this name yet, so it was left aside"
    case .emptyZip: "the zip holds no files"
    case .closedZip: "the zip around it cannot be opened"
    case .keptBefore: "what came before was kept"
    case .keptBeforeIt: "what came before it was kept"
    case .keptRows: "the rows before it were kept"
    case .emptyFile: "the file is empty; copy it again"
    case .strange: "neither its name nor its first bytes say what it is"
    case .strangeTable:
      "it is no table that we know; \(quoted("openrun import")) reads a log of your own"
    case .garminTable:
      "it is the list of activities of Garmin Connect, which \(quoted("openrun import")) reads"
    case .runkeeperTable:
      "it is the list of activities of Runkeeper, which \(quoted("openrun import")) reads"
    case .ownLog: "it is a log kept by hand, which \(quoted("openrun import")) reads"
    case .webPage: "this is HTML, not a FIT file, whatever its name says"
    case .xml: "this is XML, not a FIT file, whatever its name says"
    case .clockOfWatch:
      "its times count from when the watch was switched on, so its day is unknown"
    case .samplesWithoutTime: "its samples carry no time, so its day is unknown"
    case .noSession: "it holds neither a session nor samples in time"
    case .noNight: "it tells of no night"
    case .noTrackRoot: "there is neither a <gpx> nor a <TrainingCenterDatabase> in it"
    case .singleMoment: "it holds a single moment, which is no recording"
    case .plannedRoute: "it holds a planned route and no recorded track"
    case .places: "it holds places and no recorded track"
    case .noTrack: "it holds no recorded track"
    case .noDates: "no activity in it has a date and a duration, a distance or samples"
    case .course: "it holds a course to follow and no activity"
    case .workout: "it holds a planned workout and no activity"
    case .noActivity: "it holds no activity"
    case .routesLeftOut: "its planned routes were left out"
    case .emptyList: "the list is empty"
    case .replacedLetters: "some letters could not be read and were replaced"
    case .otherColumns:
      "it is named like the table of a Strava export and has other columns"
    case .noRows: "the table has no rows"
    }
  }

  private func within(_ count: Int, _ noun: String) -> String {
    "\(number(count)) of its \(noun) \(count == 1 ? "lies" : "lie") within the time of a "
      + "longer one and \(count == 1 ? "was" : "were") left out"
  }

  private func noun(_ kind: LedgerPoint.NumberKind) -> String {
    switch kind {
    case .place: "place"
    case .time: "time"
    case .height: "height"
    case .value: "value"
    }
  }

  private func words(_ fault: LedgerPoint.RowFault) -> String {
    switch fault {
    case .notJSON: "not written as JSON should be"
    case .lacks(.start, let rows): "\(count(rows)) without a start"
    case .lacks(.number, let rows): "\(count(rows)) without an activityId"
    }
  }

  /// With marks between thousands.
  private func count(_ value: Int) -> String { isPublished ? "…" : grouped(value) }
  private func number(_ value: Int) -> String { isPublished ? "…" : String(value) }
  private func quoted(_ name: String) -> String { isPublished ? "…" : "‘\(name)’" }
  private func detail(_ text: String) -> String { isPublished ? withoutParticulars(text) : text }
}
