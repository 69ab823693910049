import Testing

@testable import DemoAthlete

@Suite("The invented land")
struct LandTests {
  private let atlas = Atlas()

  @Test("a place is as high whichever way leads there")
  func heights() throws {
    let a = Junction(east: 0, north: 0)
    let b = a.neighbour(9)
    let there = Course(name: "", through: street(from: a, to: b) + [b.place])
    let back = Course(name: "", through: street(from: b, to: a) + [a.place])
    let first = try #require(there.heights.first)
    #expect(abs(first - Land.height(x: a.place.x, y: a.place.y)) < 0.01)
    let last = back.spot(after: back.meters)
    #expect(abs(last.height - Land.height(x: last.place.x, y: last.place.y)) < 0.3)
  }

  @Test("a street is the same in both directions")
  func streets() {
    let a = Junction(east: 2, north: 1)
    let b = a.neighbour(8)
    let there = street(from: a, to: b) + [b.place]
    let back = street(from: b, to: a) + [a.place]
    #expect(there.count == back.count)
    for (one, other) in zip(there, back.reversed()) { #expect(one.distance(to: other) < 1e-6) }
  }

  @Test("every loop ends where it began")
  func loops() throws {
    #expect(atlas.loops.count > 15)
    for course in atlas.loops + atlas.trails + atlas.rides {
      let first = try #require(course.points.first)
      let last = try #require(course.points.last)
      #expect(first.distance(to: last) < 10, "\(course.name)")
      #expect(course.meters > 4_000, "\(course.name)")
    }
  }

  @Test("loops share streets")
  func sharedStreets() {
    let cells = atlas.loops.map { course in
      Set(course.points.map { [Int($0.x / 30), Int($0.y / 30)] })
    }
    let shared = cells.enumerated().count { index, own in
      cells.enumerated().contains { other, theirs in
        other != index && own.intersection(theirs).count > 15
      }
    }
    #expect(shared == cells.count)
  }

  @Test("all of it lies in the open sea")
  func sea() {
    for course in atlas.loops + atlas.trails + atlas.rides {
      for place in course.points {
        let degrees = Land.degrees(x: place.x, y: place.y)
        #expect((-44.9...(-44.4)).contains(degrees.latitude))
        #expect((4.0...4.4).contains(degrees.longitude))
      }
    }
  }
}
