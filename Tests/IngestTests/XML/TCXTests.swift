import TestSupport
import Testing
import Training

@testable import Ingest

struct TCXTests {
  private func points(_ seconds: Range<Int>, from meters: Double = 0) -> String {
    seconds.map { second in
      TrackXML.trackpoint(
        second,
        """
        <DistanceMeters>\(meters + Double(second - seconds.lowerBound) * 3)</DistanceMeters>\
        <HeartRateBpm><Value>150</Value></HeartRateBpm><Extensions>\
        <ns3:TPX xmlns:ns3="a"><ns3:Speed>3.0</ns3:Speed><ns3:RunCadence>85</ns3:RunCadence>\
        <ns3:Watts>240</ns3:Watts></ns3:TPX></Extensions>
        """)
    }.joined()
  }

  @Test("laps, totals, samples and extensions come out")
  func run() throws {
    let laps =
      TrackXML.lap(
        0, seconds: 60, meters: 177, tracks: [points(0..<60)],
        more: "<AverageHeartRateBpm><Value>150</Value></AverageHeartRateBpm>")
      + TrackXML.lap(
        60, seconds: 30, meters: 93, tracks: [points(60..<90, from: 180)],
        more: """
          <AverageHeartRateBpm><Value>156</Value></AverageHeartRateBpm>\
          <MaximumHeartRateBpm><Value>171</Value></MaximumHeartRateBpm>
          """)
    let file = try #require(recorded(TrackXML.tcx(TrackXML.activity(laps))))
    let leg = try #require(file.legs.first)
    #expect(leg.activity.sport == .running && leg.activity.movingSeconds == 90)
    #expect(leg.activity.distanceMeters == 270 && leg.activity.energyKilocalories == 100)
    #expect(leg.activity.averageHeartRate == 152 && leg.activity.maximumHeartRate == 171)
    #expect(leg.laps.map(\.startSeconds) == [0, 60])
    #expect(leg.laps.map(\.movingSeconds) == [60, 30])
    #expect(leg.laps.map(\.distanceMeters) == [177, 93])
    #expect(leg.laps.first?.intensity == .active && leg.laps.first?.trigger == .manual)
    let recording = try #require(leg.recording)
    #expect(recording.count == 90 && recording.column(.distance)?.values.last == 267)
    #expect(recording.column(.cadence)?.values.first == 170)
    #expect(recording.column(.power)?.values.first == 240)
    #expect(recording.column(.speed)?.values.first == 3)
    #expect(!leg.activity.hasRoute)
  }

  @Test("the first version has runs in folders named after the sport")
  func firstVersion() throws {
    func run(_ start: Int) -> String {
      let point = "<DistanceMeters>0</DistanceMeters><HeartRateBpm>141</HeartRateBpm>"
      let track = (start..<start + 30).map { TrackXML.trackpoint($0, point) }.joined()
      return "<Run>"
        + TrackXML.lap(
          start, seconds: 30, meters: 90, tracks: [track],
          more: "<AverageHeartRateBpm>143</AverageHeartRateBpm><Cadence>80</Cadence>")
        + "<Notes>dry</Notes></Run>"
    }
    let text = """
      <?xml version="1.0"?><TrainingCenterDatabase \
      xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v1"><History>\
      <Running Name="Running"><Folder Name="2006">\(run(0))</Folder>\(run(600))</Running>\
      <Biking Name="Biking">\(run(1_200))</Biking><Other Name="Other"/><MultiSport Name="x">\
      <MultiSportSession><FirstSport><Running>\(run(1_800))</Running></FirstSport><NextSport>\
      <Biking>\(run(1_860))</Biking></NextSport></MultiSportSession></MultiSport></History>\
      <Workouts><Running Name="w"><Run>no</Run></Running></Workouts></TrainingCenterDatabase>
      """
    let file = try #require(recorded(text))
    let sports = file.legs.map(\.activity.sport.rawValue)
    #expect(sports == ["running", "running", "cycling", "running", "cycling"])
    let meters = file.legs.compactMap(\.activity.distanceMeters)
    #expect(meters == [90, 90, 90, 90, 90])
    let first = try #require(file.legs.first)
    #expect(first.activity.averageHeartRate == 143 && first.activity.notes == "dry")
    #expect(first.recording?.count == 30)
    #expect(first.recording?.column(.heartRate)?.values.first == 141)
    #expect(first.laps.map(\.averageCadence) == [160])
    #expect(looksLikeXMLTrack(Array(text.utf8)))
  }

  @Test("distances that begin anew with each lap go on")
  func restarts() throws {
    let laps =
      TrackXML.lap(0, seconds: 60, meters: 177, tracks: [points(0..<60)])
      + TrackXML.lap(60, seconds: 60, meters: 177, tracks: [points(60..<120)])
    let leg = try #require(recorded(TrackXML.tcx(TrackXML.activity(laps)))?.legs.first)
    let meters = try #require(leg.recording?.column(.distance)?.values)
    #expect(meters.last == 354)
    #expect(zip(meters, meters.dropFirst()).allSatisfy { $0 <= $1 })
  }

  @Test("laps that overlap give samples in order")
  func overlapping() throws {
    let laps =
      TrackXML.lap(0, seconds: 60, meters: 177, tracks: [points(0..<60)])
      + TrackXML.lap(30, seconds: 60, meters: 177, tracks: [points(30..<90)])
    let leg = try #require(recorded(TrackXML.tcx(TrackXML.activity(laps)))?.legs.first)
    let times = try #require(leg.recording?.stream(.time)?.raw)
    #expect(times == Array(0..<90))
    #expect(leg.laps.count == 2)
  }

  @Test("without distances they are measured along the places")
  func measured() throws {
    let track = (0..<30).map { second in
      TrackXML.trackpoint(
        second,
        """
        <Position><LatitudeDegrees>52.00\(10 + second)</LatitudeDegrees>\
        <LongitudeDegrees>13.5</LongitudeDegrees></Position>
        """)
    }.joined()
    let lap = TrackXML.lap(0, seconds: 29, meters: 0, tracks: [track])
    let leg = try #require(recorded(TrackXML.tcx(TrackXML.activity(lap)))?.legs.first)
    #expect(abs((leg.activity.distanceMeters ?? 0) - 322.5) < 0.1)
    #expect(leg.activity.hasRoute)
  }

  @Test("a second track in a lap is a pause, and so are two empty points")
  func pauses() throws {
    let empty = TrackXML.trackpoint(200, "") + TrackXML.trackpoint(260, "")
    let lap = TrackXML.lap(
      0, seconds: 120, meters: 300,
      tracks: [points(0..<30), points(90..<120, from: 90) + empty + points(261..<300, from: 200)])
    let leg = try #require(recorded(TrackXML.tcx(TrackXML.activity(lap)))?.legs.first)
    #expect(leg.recording?.pauses.first == 29..<90)
    #expect(leg.recording?.pauses.last == 200..<260)
    #expect(leg.activity.movingSeconds == 120)
  }

  @Test("a multisport session has legs and a parent, a history has activities")
  func several() throws {
    func swim(_ start: Int) -> String {
      TrackXML.activity(
        TrackXML.lap(start, seconds: 600, meters: 400, tracks: []), sport: "Swimming",
        start: start)
    }
    func ride(_ start: Int) -> String {
      TrackXML.activity(
        TrackXML.lap(start, seconds: 1_200, meters: 10_000, tracks: []), sport: "Biking",
        start: start)
    }
    let session = TrackXML.tcx(
      "<MultiSportSession><Id/><FirstSport>\(swim(0))</FirstSport>"
        + "<NextSport>\(ride(700))</NextSport></MultiSportSession>")
    let multisport = try #require(recorded(session))
    #expect(multisport.legs.map(\.activity.sport) == [.init(rawValue: "swimming"), .cycling])
    #expect(multisport.parent?.distanceMeters == 10_400)
    #expect(multisport.parent?.movingSeconds == 1_800)
    #expect(multisport.parent?.elapsedSeconds == 1_900)
    #expect(multisport.legs.allSatisfy { $0.activity.parentID == multisport.parent?.id })

    let history = try #require(recorded(TrackXML.tcx(swim(0) + ride(40_000))))
    #expect(history.legs.count == 2 && history.parent == nil)
    #expect(history.legs.allSatisfy { $0.activity.parentID == nil && $0.recording == nil })
  }

  @Test("courses and workouts are no activities, and say so")
  func refusals() {
    let course = TrackXML.tcx("").replacing(
      "<Activities></Activities>",
      with: "<Courses><Course><Track>\(points(0..<5))</Track></Course></Courses>")
    #expect(
      refusal(course) == "TCX course: it holds a course to follow and no activity")
    let workout = "<TrainingCenterDatabase><Workouts><Workout/></Workouts></TrainingCenterDatabase>"
    #expect(refusal(workout) == "TCX workout: it holds a planned workout and no activity")
  }

  @Test(
    "laps that tell the time so far have their own",
    arguments: [[60, 60, 60], [300, 40, 500, 20]])
  func runningTotals(lengths: [Int]) throws {
    var (laps, total) = ("", 0)
    for length in lengths {
      let end = total + length
      laps += TrackXML.lap(
        total, seconds: Double(end), meters: Double(end * 3),
        tracks: [points(total..<end + 1, from: Double(total * 3))])
      total = end
    }
    let leg = try #require(recorded(TrackXML.tcx(TrackXML.activity(laps)))?.legs.first)
    #expect(leg.activity.movingSeconds == Double(total))
    #expect(leg.activity.distanceMeters == Double(total * 3))
    #expect(leg.laps.map(\.movingSeconds) == lengths.map(Double.init))
    #expect(leg.laps.map(\.distanceMeters) == lengths.map { Double($0 * 3) })
    #expect(leg.corrections.map(\.finding) == [.runningTotals])
  }
}
