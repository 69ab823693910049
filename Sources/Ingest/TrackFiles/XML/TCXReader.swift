import Training

/// Reads TCX, with or without namespaces, as far as it goes.
///
/// The bytes are in UTF-8 or a one-byte encoding.
func readTCXFile(_ bytes: UnsafeBufferPointer<UInt8>) -> TCXFile {
  var reader = TCXReader(bytes)
  do throws(XMLProblem) {
    try reader.read()
  } catch {
    reader.file.problem = error
  }
  reader.closeActivity()
  return reader.file
}

private struct TCXReader {
  private var scanner: XMLScanner
  private var walk = XMLWalk<TCXElement>()
  var file = TCXFile()
  private var activity: TCXFile.Activity?
  private var lap: TCXFile.Lap?
  private var track: [TrackPoint] = []
  private var point = TrackPoint()
  /// Where the latitude of the point is written.
  private var latitude: Range<Int>?
  private var isInPoint = false
  private var session: Int?
  private var isInHistory = false
  /// The folder of the first version that is being read.
  private var folder: String?

  init(_ bytes: UnsafeBufferPointer<UInt8>) { scanner = XMLScanner(bytes) }

  mutating func read() throws(XMLProblem) {
    let known = TCXElement.known
    while true {
      switch try scanner.next() {
      case .open:
        let element = known.element(scanner.name, in: scanner.bytes)
        try walk.push(element, at: scanner)
        open(element)
      case .empty: openEmpty(known.element(scanner.name, in: scanner.bytes))
      case .close:
        guard let (element, contents) = try walk.pop(at: scanner) else { continue }
        if isInPoint { closeInPoint(element, contents) } else { close(element, contents) }
      case .end:
        if walk.depth > 0 { throw .ends(offset: scanner.bytes.count) }
        return
      }
    }
  }

  private mutating func open(_ element: TCXElement) {
    switch element {
    case .point where activity != nil:
      point = TrackPoint()
      isInPoint = true
    case .track: closeTrack()
    case .lap where activity != nil:
      closeLap()
      var next = TCXFile.Lap()
      next.startSeconds = seconds(scanner.attribute("StartTime"))
      lap = next
    case .activity:
      closeActivity()
      let sport = scanner.attribute("Sport").flatMap { text($0) }
      activity = TCXFile.Activity(sport: sport, session: session)
    case .history: isInHistory = true
    case .sportFolder where isInHistory:
      folder = text(scanner.name).map { String($0.split(separator: ":").last ?? "") }
    case .run where isInHistory:
      closeActivity()
      activity = TCXFile.Activity(sport: folder, session: session)
    case .session:
      (session, folder) = (file.sessionCount, nil)
      file.sessionCount += 1
    case .course: file.courseCount += 1
    case .workout: file.workoutCount += 1
    case .database: file.isTCX = true
    default: break
    }
  }

  private mutating func openEmpty(_ element: TCXElement) {
    // An empty point would stay open, an empty track holds none.
    if element != .point, element != .track { open(element) }
  }

  private mutating func closeInPoint(_ element: TCXElement, _ contents: Range<Int>) {
    switch element {
    case .time: setTime(contents)
    case .latitude: latitude = contents
    case .longitude:
      setPlace(latitude, contents)
      latitude = nil
    case .altitude: take(height(contents), TrackPoint.altitudes, into: &point.altitude)
    case .distance: take(value(contents), TrackPoint.distances, into: &point.distance)
    // Some writers leave out the <Value> around it.
    case .value, .heartRate:
      take(value(contents), TrackPoint.heartRates, into: &point.heartRate)
    case .cadence, .runCadence:
      take(value(contents), TrackPoint.cadences, into: &point.cadence)
    case .speed: take(value(contents), TrackPoint.speeds, into: &point.speed)
    case .watts: take(value(contents), TrackPoint.powers, into: &point.power)
    case .point:
      track.append(point)
      file.numbers.countPoint()
      isInPoint = false
    case .timeZone: setZone(contents)
    default: break
    }
  }

  private mutating func close(_ element: TCXElement, _ contents: Range<Int>) {
    let parent = walk.element
    switch element {
    case .track: closeTrack()
    case .lap: closeLap()
    case .activity: closeActivity()
    case .run where isInHistory: closeActivity()
    case .history: (isInHistory, folder) = (false, nil)
    case .session: session = nil
    case .timeZone: setZone(contents)
    case .id where parent == .activity:
      let seconds = seconds(contents)
      activity?.idSeconds = seconds
    case .notes where parent == .activity || parent == .run:
      let notes = text(contents)
      activity?.notes = notes
    default: if lap != nil { closeInLap(element, parent, contents) }
    }
  }

  private mutating func closeInLap(
    _ element: TCXElement, _ parent: TCXElement?, _ contents: Range<Int>
  ) {
    func keep(_ path: WritableKeyPath<TCXFile.Lap, Double>, _ range: ClosedRange<Double>) {
      guard let value = number(contents), range.contains(value) else { return }
      lap?[keyPath: path] = value
    }
    switch element {
    case .timer: keep(\.timerSeconds, 0...2_592_000)
    case .distance: keep(\.distanceMeters, TrackPoint.distances)
    case .calories: keep(\.energyKilocalories, 0...100_000)
    case .value where parent == .averageHeartRate, .averageHeartRate:
      keep(\.averageHeartRate, TrackPoint.heartRates)
    case .value where parent == .maximumHeartRate, .maximumHeartRate:
      keep(\.maximumHeartRate, TrackPoint.heartRates)
    case .cadence, .averageRunCadence: keep(\.averageCadence, TrackPoint.cadences)
    case .averageWatts: keep(\.averagePower, TrackPoint.powers)
    case .intensity:
      let word = text(contents)
      lap?.intensity = word
    case .trigger:
      let word = text(contents)
      lap?.trigger = word
    default: break
    }
  }

  private mutating func closeTrack() {
    guard !track.isEmpty else { return }
    // Points outside of a lap make a lap of their own.
    if lap == nil { lap = TCXFile.Lap() }
    lap?.tracks.append(track)
    track.removeAll(keepingCapacity: true)
  }

  private mutating func closeLap() {
    closeTrack()
    if let lap { activity?.laps.append(lap) }
    lap = nil
  }

  mutating func closeActivity() {
    closeLap()
    if let activity { file.activities.append(activity) }
    activity = nil
  }

  private mutating func seconds(_ range: Range<Int>?) -> Double {
    guard let range, let time = WrittenTime(scanner.bytes, range) else { return .nan }
    if let offset = time.utcOffsetSeconds { file.utcOffsetSeconds = offset }
    return time.unixSeconds
  }

  private mutating func setTime(_ contents: Range<Int>) {
    guard point.time.isNaN else { return }
    point.time = seconds(contents)
    if point.time.isNaN { file.numbers.noteTime(contents, in: scanner.bytes) }
  }

  private mutating func setZone(_ contents: Range<Int>) {
    if file.timeZone == nil { file.timeZone = text(contents) }
  }

  private mutating func setPlace(_ latitude: Range<Int>?, _ longitude: Range<Int>) {
    guard let latitude, let place = file.numbers.place(latitude, longitude, in: scanner.bytes)
    else { return }
    point.setPlace(place.north, place.east)
  }

  private mutating func height(_ range: Range<Int>) -> Double? {
    file.numbers.height(range, in: scanner.bytes)
  }

  private mutating func value(_ range: Range<Int>) -> Double? {
    file.numbers.value(range, in: scanner.bytes)
  }

  private func number(_ range: Range<Int>) -> Double? {
    file.numbers.number(range, in: scanner.bytes)
  }

  private func text(_ range: Range<Int>) -> String? {
    let text = xmlText(scanner.bytes, range)
    return text.isEmpty ? nil : text
  }
}
