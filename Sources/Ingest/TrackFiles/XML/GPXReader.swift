import Training

/// Reads GPX 1.0 and 1.1, with or without namespaces, as far as it goes.
///
/// The bytes are in UTF-8 or a one-byte encoding.
func readGPXFile(_ bytes: UnsafeBufferPointer<UInt8>) -> GPXFile {
  var reader = GPXReader(bytes)
  do throws(XMLProblem) {
    try reader.read()
  } catch {
    reader.file.problem = error
  }
  reader.closeSegment()
  return reader.file
}

private struct GPXReader {
  private var scanner: XMLScanner
  private var walk = XMLWalk<GPXElement>()
  var file = GPXFile()
  private var segment: [TrackPoint] = []
  private var point = TrackPoint()
  /// How many elements are open around and with the point; 0 outside of points.
  private var pointDepth = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { scanner = XMLScanner(bytes) }

  mutating func read() throws(XMLProblem) {
    let known = GPXElement.known
    while true {
      switch try scanner.next() {
      case .open:
        let element = known.element(scanner.name, in: scanner.bytes)
        try walk.push(element, at: scanner)
        open(element)
      case .empty:
        open(known.element(scanner.name, in: scanner.bytes))
        if pointDepth > walk.depth { closePoint() }
      case .close:
        guard let (element, contents) = try walk.pop(at: scanner) else { continue }
        close(element, contents)
      case .end:
        if walk.depth > 0 { throw .ends(offset: scanner.bytes.count) }
        return
      }
    }
  }

  private mutating func open(_ element: GPXElement) {
    guard pointDepth == 0 else { return }
    switch element {
    case .gpx:
      file.isGPX = true
      file.creator = scanner.attribute("creator").map { xmlText(scanner.bytes, $0) }
    case .track: file.tracks.append(GPXFile.Track())
    case .segment: closeSegment()
    case .route: file.routeCount += 1
    case .waypoint: file.waypointCount += 1
    case .point:
      point = TrackPoint()
      // An empty element is not on the walk, and its point ends at once.
      pointDepth = max(walk.depth, 1) + (walk.element == .point ? 0 : 1)
      setPlace(scanner.attribute("lat"), scanner.attribute("lon"))
    default: break
    }
  }

  private mutating func close(_ element: GPXElement, _ contents: Range<Int>) {
    guard pointDepth > 0 else { return closeOutside(element, contents) }
    switch element {
    case .altitude where walk.depth == pointDepth:
      take(height(contents), TrackPoint.altitudes, into: &point.altitude)
    case .time where walk.depth == pointDepth: setTime(contents)
    case .heartRate: take(value(contents), TrackPoint.heartRates, into: &point.heartRate)
    case .cadence: take(value(contents), TrackPoint.cadences, into: &point.cadence)
    case .power: take(value(contents), TrackPoint.powers, into: &point.power)
    case .temperature: take(value(contents), TrackPoint.temperatures, into: &point.temperature)
    case .speed: take(value(contents), TrackPoint.speeds, into: &point.speed)
    case .distance: take(value(contents), TrackPoint.distances, into: &point.distance)
    case .timeZone: setZone(contents)
    case .point where walk.depth < pointDepth: closePoint()
    default: break
    }
  }

  private mutating func closeOutside(_ element: GPXElement, _ contents: Range<Int>) {
    let parent = walk.element
    switch (element, parent) {
    case (.timeZone, _): setZone(contents)
    case (.segment, _), (.track, _): closeSegment()
    case (.name, .metadata), (.name, .gpx): file.name = text(contents)
    case (.name, .track): set(\.name, text(contents))
    case (.type, .track): set(\.type, text(contents))
    case (.notes, .track): set(\.notes, text(contents))
    default: break
    }
  }

  private mutating func set(
    _ path: WritableKeyPath<GPXFile.Track, String?>, _ text: String?
  ) {
    guard !file.tracks.isEmpty else { return }
    file.tracks[file.tracks.count - 1][keyPath: path] = text
  }

  private mutating func closePoint() {
    segment.append(point)
    file.numbers.countPoint()
    pointDepth = 0
  }

  mutating func closeSegment() {
    guard !segment.isEmpty else { return }
    if file.tracks.isEmpty { file.tracks.append(GPXFile.Track()) }
    file.tracks[file.tracks.count - 1].segments.append(segment)
    segment.removeAll(keepingCapacity: true)
  }

  private mutating func setTime(_ contents: Range<Int>) {
    guard point.time.isNaN else { return }
    guard let time = WrittenTime(scanner.bytes, contents) else {
      return file.numbers.noteTime(contents, in: scanner.bytes)
    }
    point.time = time.unixSeconds
    if let offset = time.utcOffsetSeconds { file.utcOffsetSeconds = offset }
  }

  private mutating func setZone(_ contents: Range<Int>) {
    if file.timeZone == nil { file.timeZone = text(contents) }
  }

  private mutating func setPlace(_ latitude: Range<Int>?, _ longitude: Range<Int>?) {
    guard let latitude, let longitude,
      let place = file.numbers.place(latitude, longitude, in: scanner.bytes)
    else { return }
    point.setPlace(place.north, place.east)
  }

  private mutating func height(_ range: Range<Int>) -> Double? {
    file.numbers.height(range, in: scanner.bytes)
  }

  private mutating func value(_ range: Range<Int>) -> Double? {
    file.numbers.value(range, in: scanner.bytes)
  }

  private func text(_ range: Range<Int>) -> String? {
    let text = xmlText(scanner.bytes, range)
    return text.isEmpty ? nil : text
  }
}
