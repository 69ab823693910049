import Testing
import Training
import TrainingStore

@testable import Ingest

@Suite("Which tracks of a file are one activity")
struct TrackGroupTests {
  /// Tracks with a name, a type and the seconds they cover, a point every 5 s.
  private func file(
    _ tracks: [(name: String?, type: String?, seconds: ClosedRange<Int>)]
  ) throws -> RecordedFile {
    let written = tracks.map { track in
      let name = track.name.map { "<name>\($0)</name>" } ?? ""
      let type = track.type.map { "<type>\($0)</type>" } ?? ""
      let points = stride(from: track.seconds.lowerBound, through: track.seconds.upperBound, by: 5)
      return "<trk>\(name)\(type)\(TrackXML.segment(points))</trk>"
    }
    return try #require(recorded("<gpx version=\"1.1\">\(written.joined())</gpx>"))
  }

  private func seconds(_ file: RecordedFile) -> [Double?] {
    file.legs.map(\.activity.elapsedSeconds)
  }

  @Test func `Tracks of other types are activities of their own, however near`() throws {
    let file = try file([
      ("Day", "cycling", 0...1_800), ("Day", "running", 1_800...3_600),
      ("Day", "Laufen", 3_700...3_900),
    ])
    #expect(file.legs.map(\.activity.sport) == [.cycling, .running])
    #expect(seconds(file) == [1_800, 2_100], "the same sport in two languages goes on")
    #expect(file.parent == nil && file.remark == nil)
  }

  @Test func `Names that differ by more than a number are activities of their own`() throws {
    let numbered = try file([
      ("Track 1", nil, 0...600), ("Track 2", nil, 700...900), (nil, nil, 950...1_000),
      ("track 3 (11:50 AM)", nil, 1_100...1_200),
    ])
    #expect(seconds(numbered) == [1_200])
    let named = try file([("To work", nil, 0...600), ("Home again", nil, 700...900)])
    #expect(seconds(named) == [600, 200])
  }

  @Test func `More than half an hour apart they are activities of their own`() throws {
    #expect(try file([("A", nil, 0...600), ("A", nil, 2_400...3_000)]).legs.count == 1)
    #expect(try file([("A", nil, 0...600), ("A", nil, 2_405...3_000)]).legs.count == 2)
  }

  @Test func `A track within another is a copy, and is told`() throws {
    let file = try file([
      ("Run", "running", 0...1_800), ("Map", nil, 300...900), ("Run", "running", 0...1_800),
    ])
    #expect(seconds(file) == [1_800])
    #expect(
      file.remark?.sentence
        == "2 of its tracks lie within the time of a longer one and were left out")
  }

  @Test func `Tracks of one point each are the points of one`() throws {
    let file = try file([("One", nil, 0...0), ("Two", nil, 5...5), ("Three", nil, 9...9)])
    #expect(seconds(file) == [9])
  }

  @Test func `What two tracks share is counted once`() throws {
    let whole = try #require(try file([("A", nil, 0...1_200)]).legs.first)
    let parts = try #require(
      try file([("A", nil, 0...800), ("A", nil, 700...1_200)]).legs.first)
    #expect(parts.recording?.column(.time) == whole.recording?.column(.time))
    let (a, b) = (parts.activity.distanceMeters ?? 0, whole.activity.distanceMeters ?? 1)
    #expect(abs(a - b) < 0.01)
  }

  @Test func `A sport is asked of type, name, file and writer in this order`() throws {
    func leg(_ type: String?, _ name: String, file: String?, creator: String) throws
      -> RecordedActivity
    {
      let text = TrackXML.gpx(TrackXML.segment(0..<3), name: name, type: type)
        .replacing("creator=\"test\"", with: "creator=\"\(creator)\"")
      guard case .activity(let file) = readXMLTrack(Array(text.utf8), name: file) else {
        throw Trouble.noActivity
      }
      return try #require(file.legs.first)
    }
    let told = try leg("hiking", "Evening Run", file: "ride.gpx", creator: "Bike App")
    #expect(told.activity.sport == .hiking && told.corrections.isEmpty)
    let name = try leg(nil, "Evening Run", file: "ride.gpx", creator: "Bike App")
    #expect(name.activity.sport == .running)
    #expect(name.corrections == [Correction(.sportFromWords)])
    #expect(
      try leg("workout", "To the lake", file: "trail-run.gpx", creator: "Bike App").activity.sport
        == .trailRunning)
    #expect(
      try leg(nil, "To the lake", file: "7.gpx", creator: "Bike App 2.1").activity.sport
        == .cycling)
    #expect(
      try leg(nil, "Ridge Trail", file: "course.gpx", creator: "Sports").activity.sport == .other)
  }

  private enum Trouble: Error { case noActivity }
}
