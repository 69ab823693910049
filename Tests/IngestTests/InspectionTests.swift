import Archives
import Foundation
import TestSupport
import Testing

@testable import Ingest

@Suite("Inspection")
struct InspectionTests {
  @Test("a recording is told in a few lines")
  func text() throws {
    try withBench { bench in
      let path = try bench.file("runner@example.com_5.fit", TestRun(seconds: 10).fit)
      let inspection = Inspection(ofFile: path)
      #expect(
        inspection.text == """
          …_5.fit: FIT activity, \(inspection.bytes) bytes
            start       2025-11-21T06:20:19Z
            sport       running
            distance    30.00 m
            heart rate  150 to 150, mean 150.0 over 11 records
            records     11
            messages    activity 1, event 1, file_id 1, lap 1, record 11, session 1
          """)
      #expect(inspection.damage == nil)
    }
  }

  @Test("damage is told with its byte")
  func damage() throws {
    try withBench { bench in
      var bytes = TestRun(seconds: 10).fit
      bytes[bytes.count - 1] ^= 0xFF
      let inspection = Inspection(ofFile: try bench.file("a.fit", bytes))
      #expect(inspection.damage?.byte == bytes.count - 2)
      #expect(inspection.records == 11)
      let encoded = try JSONEncoder().encode(inspection)
      let json = try JSONValue(encoded)
      #expect(json["heartRate"]?["mean"]?.double == 150)
      #expect(json["messages"]?["record"]?.int == 11)
      #expect(json["damage"]?["byte"]?.int == bytes.count - 2)
    }
  }

  @Test("packed recordings, zips, lists and strangers are told apart")
  func formats() throws {
    try withBench { bench in
      let fit = TestRun(seconds: 10).fit
      let packed = Inspection(ofFile: try bench.file("a.fit.gz", gzipped(fit)))
      #expect(packed.format == "FIT")
      #expect(packed.packing == ["gzip"])
      let zip = Inspection(ofFile: try bench.file("a.zip", zipped(["1.fit": fit, "b.txt": [1]])))
      #expect(zip.format == "zip")
      #expect(zip.contents == ["FIT": 1, "text": 1])
      let list = activityList([TestRun().row(1), TestRun().row(2)])
      let summaries = Inspection(ofFile: try bench.file("a_summarizedActivities.json", list))
      #expect(summaries.format == "JSON")
      #expect(summaries.kind == "activity summaries")
      #expect(summaries.rows == 2)
      let strange = Inspection(ofFile: try bench.file("x.bin", [1, 2, 3]))
      #expect(strange.format == nil)
      #expect(strange.damage?.sentence == "neither its name nor its first bytes say what it is")
      #expect(Inspection(ofFile: bench.input + "/none").damage != nil)
    }
  }

  @Test("whatever the bytes, something is said")
  func anything() {
    forAll(seeds: 100) { random in
      let bytes = (0..<Int.random(in: 0...200, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      var inspection = Inspection(ofFile: "/nowhere")
      inspection.damage = nil
      inspection.inspect(bytes, name: "a.fit")
      return !inspection.text.isEmpty && inspection.damage != nil
    }
  }

  @Test("GPX and TCX are told by what is in them, every point of it")
  func tracks() throws {
    try withBench { bench in
      let run = TestRun(seconds: 10)
      let gpx = Inspection(ofFile: try bench.file("a.gpx", run.gpx))
      #expect(gpx.format == "GPX" && gpx.kind == "activity" && gpx.sport == "running")
      #expect(gpx.start == "2025-11-21T06:20:19Z" && gpx.records == 11)
      #expect(abs((gpx.distanceMeters ?? 0) - 30) < 0.1)
      #expect(gpx.text.contains("heart rate  150 to 150, mean 150.0 over 11 records"))
      let tcx = Inspection(ofFile: try bench.file("b.tcx.gz", gzipped(run.tcx)))
      #expect(tcx.format == "TCX" && tcx.packing == ["gzip"])
      #expect(tcx.records == 11 && tcx.distanceMeters == 30)
      let cut = Inspection(ofFile: try bench.file("c.gpx", Array(run.gpx.dropLast(100))))
      #expect(cut.damage?.line == 1)
      #expect(cut.kind == "activity")
      let route = Inspection(
        ofFile: try bench.file("d.gpx", Array("<gpx><rte><rtept/></rte></gpx>".utf8)))
      #expect(route.kind == "route")
      #expect(route.remark == "it holds a planned route and no recorded track")
    }
  }
}
