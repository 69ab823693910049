import Foundation
import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

struct XMLBytesTests {
  private let text = TrackXML.gpx(TrackXML.segment(0..<10), name: "Café &amp; über &#233;")

  @Test("the encoding does not matter, nor blanks and marks before the declaration")
  func encodings() throws {
    let plain = try #require(recorded(text)?.legs.first)
    #expect(plain.activity.name == "Café & über é")
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let latin = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let spellings: [[UInt8]] = [
      [0xEF, 0xBB, 0xBF] + Array(text.utf8), Array("          \n".utf8) + Array(text.utf8),
      [0xFE, 0xFF] + big, [0xFF, 0xFE] + little, little, latin,
    ]
    for bytes in spellings {
      let leg = try #require(recorded(bytes)?.legs.first)
      #expect(leg.activity == plain.activity)
      #expect(leg.recording == plain.recording)
    }
  }

  @Test("without a namespace and with a prefix everywhere it is the same file")
  func namespaces() throws {
    let plain = try #require(recorded(text)?.legs.first)
    let bare = text.replacing(" xmlns=\"http://www.topografix.com/GPX/1/1\"", with: "")
    let prefixed = bare.replacing("</", with: "\u{1}").replacing("<?", with: "\u{2}")
      .replacing("<", with: "<g:").replacing("\u{1}", with: "</g:").replacing("\u{2}", with: "<?")
    for variant in [bare, prefixed] {
      #expect(recorded(variant)?.legs.first?.recording == plain.recording)
    }
  }

  @Test("comments, CDATA and attributes with a ‘>’ are no trouble")
  func markup() throws {
    let name = "<![CDATA[a <b> & c]]>"
    let text = TrackXML.gpx(
      "<!-- <trkpt lat='1' lon='1'/> -- > -->" + TrackXML.segment(0..<3), name: name
    ).replacing("<trkpt ", with: "<trkpt note='a > b' ")
    let leg = try #require(recorded(text)?.legs.first)
    #expect(leg.activity.name == "a <b> & c")
    #expect(leg.recording?.count == 3)
  }

  @Test("a document type is refused, whatever it declares")
  func documentTypes() {
    for declaration in [
      "<!DOCTYPE gpx [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>",
      "<!DOCTYPE gpx [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>", "<!DOCTYPE gpx>",
    ] {
      let text = text.replacing("<gpx ", with: declaration + "\n<gpx ")
      #expect(
        refusal(text) == """
          GPX: line 2 has a document type (<!DOCTYPE), which can hide other files or endless text; \
          export it again without one
          """)
    }
  }

  @Test("what comes before a break, a nest or a crossing is kept, with the line")
  func damage() throws {
    let lines = text.replacing("</trkpt>", with: "</trkpt>\n")
    let cut = String(lines.prefix(lines.count * 3 / 4))
    let kept = try #require(recorded(cut))
    #expect((kept.legs.first?.recording?.count ?? 0) > 4)
    #expect(kept.remark?.sentence.hasPrefix("the file ends in line ") == true)
    #expect(kept.remark?.sentence.hasSuffix("; what came before it was kept") == true)

    let nested = TrackXML.gpx(TrackXML.segment(0..<5) + String(repeating: "<a>", count: 50_000))
    #expect(
      recorded(nested)?.remark?.sentence.contains("nests elements more than 200 deep") == true)
    let crossed = TrackXML.gpx(TrackXML.segment(0..<5) + "<a><b></a></b>")
    #expect(recorded(crossed)?.remark?.sentence.contains("closes <a> but <b> is open") == true)
  }

  @Test("any bytes are read or refused, wherever they are cut or changed")
  func anyBytes() {
    let sources = [
      Array(text.utf8),
      Array(
        TrackXML.tcx(
          TrackXML.activity(
            TrackXML.lap(
              0, seconds: 9, meters: 30,
              tracks: [(0..<9).map { TrackXML.trackpoint($0, "<Cadence>80</Cadence>") }.joined()]))
        ).utf8),
    ]
    forAll { random in
      var bytes = sources[Int.random(in: 0..<2, using: &random)]
      bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random))
      for _ in 0..<Int.random(in: 0...8, using: &random) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let marks: [UInt8] = Array("<>/\"'&!?[]-=".utf8) + [0, 255]
        bytes[place] = marks[Int.random(in: 0..<marks.count, using: &random)]
      }
      for leg in recorded(bytes)?.legs ?? [] {
        guard let recording = leg.recording else { continue }
        let times = recording.stream(.time)?.raw ?? []
        guard zip(times, times.dropFirst()).allSatisfy({ $0 < $1 }),
          recording.streams.allSatisfy({ $0.raw.count == times.count })
        else { return false }
      }
      return true
    }
  }
}
