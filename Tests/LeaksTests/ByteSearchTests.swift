import Archives
import Foundation
import Leaks
import Routes
import TestSupport
import Testing
import Training

@Suite("Bytes that must not be told")
struct ByteSearchTests {
  /// A place south of the equator, so that signs count.
  private let home = GeoPoint(latitude: -44.618523, longitude: 4.178611)

  private func search(_ change: (inout Concealed) -> Void = { _ in }) throws -> LeakSearch {
    let zone = PrivacyZone(id: "home", center: home, radiusMeters: 800)
    let mask = try #require(ZoneMask(of: zone, key: [7, 7, 7]))
    var concealed = Concealed(mask: PrivacyMask(zones: [mask]), places: [.init(zone, line: 12)])
    change(&concealed)
    return LeakSearch(concealed)
  }

  private func page(_ text: String) -> SiteFile {
    SiteFile(path: "notes/a.html", bytes: Array("<p>1\n<p>2\n<p>\(text)</p>\n".utf8))
  }

  private func leak(_ kind: Leak.Kind, line: Int? = 3) -> Leak {
    Leak(kind, in: "notes/a.html", line: line)
  }

  @Test(
    "a private place, however it is written",
    arguments: [
      ("-44.6185, 4.1786", Leak.Form.degrees), ("4.179 and -44.619", .degrees),
      ("44,6185° S 4,1786° E", .degrees), ("lat=-44.618&lon=4.179", .degrees),
      ("[-532316021, 49852706]", .semicircles), ("-446185230 41786110", .millionths),
      ("-44618523,4178611", .millionths), ("-4461852;417861", .millionths),
      ("465161 -5561180", .mercator), ("465161.3 -5561180.9", .mercator),
    ])
  func coordinates(text: String, form: Leak.Form) throws {
    let leaks = try search().leaks(in: page("at \(text) it is"))
    #expect(leaks.contains(leak(.coordinate(form, placeLine: 12))), "\(leaks)")
    #expect(leaks.allSatisfy { $0.line == 3 })
  }

  @Test("a private place in a code")
  func codes() throws {
    let tile = try #require(MapTile(of: home, zoom: 17))
    let texts: [(String, Leak.Form)] = [
      ("https://tiles.example/17/\(tile.x)/\(tile.y).png", .tile), (hash, .geohash),
      (hash.uppercased(), .geohash), (encoded(home), .polyline),
    ]
    for (text, form) in texts {
      #expect(
        try search().leaks(in: page("<a href=\"\(text)\">"))
          == [leak(.coordinate(form, placeLine: 12))], "\(text)")
    }
  }

  private func folder(_ root: String) -> String { "/\(root)/someone/x" }

  /// The geohash of the home, by the definition: bits of halves, the longitude first.
  private var hash: String {
    let letters = Array("0123456789bcdefghjkmnpqrstuvwxyz")
    let (east, north) = ((home.longitude + 180) / 360, (home.latitude + 90) / 180)
    func bit(_ share: Double, _ number: Int) -> Int { Int(share * Double(1 << (number + 1))) & 1 }
    return String(
      (0..<8).map { letter in
        letters[
          (0..<5).reduce(0) { value, bitOfLetter in
            let index = letter * 5 + bitOfLetter
            return value << 1 | bit(index.isMultiple(of: 2) ? east : north, index / 2)
          }]
      })
  }

  private func encoded(_ place: GeoPoint) -> String {
    func number(_ value: Int) -> [UInt8] {
      var (rest, bytes) = (value < 0 ? ~(value << 1) : value << 1, [UInt8]())
      while rest >= 0x20 {
        bytes.append(UInt8(rest & 0x1F | 0x20) + 63)
        rest >>= 5
      }
      return bytes + [UInt8(rest) + 63]
    }
    let far = number(Int(-43e5)) + number(Int(5e5))
    let here =
      number(Int(((place.latitude + 43) * 1e5).rounded()))
      + number(Int(((place.longitude - 5) * 1e5).rounded()))
    return String(decoding: far + here, as: UTF8.self)
  }

  @Test("what is far away, or told to less than a hundred meters, is no private place")
  func farAway() throws {
    for text in [
      "-44.7185, 4.1786", "-44.62, 4.18", "44 and 4", "<path d=\"M44.6 4.2 44.7 4.3\"/>",
      "1,234,567 m and 44,618 steps", "17/2/3 and 24/7", "[-532316021]",
    ] {
      #expect(
        try search().leaks(in: page(text)).allSatisfy { leak in
          if case .coordinate = leak.kind { false } else { true }
        }, "\(text)")
    }
  }

  @Test(
    "a coordinate anywhere to more than three decimals",
    arguments: ["47.3712, 8.5425", "{\"lat\": 47.3712, \"lon\": 8.5425}", "[8.54251,47.37121]"])
  func exact(text: String) throws {
    #expect(try search().leaks(in: page(text)) == [leak(.exactCoordinate)])
  }

  @Test("numbers with four decimals that are no pair are none")
  func inexact() throws {
    for text in ["47.371, 8.542", "font-size:1.0625rem;margin:0 1.0625rem", "3.1415"] {
      #expect(try search().leaks(in: page(text)) == [], "\(text)")
    }
  }

  @Test("who somebody is: addresses, secrets, numbers and names of files, folders")
  func words() throws {
    let search = try search { concealed in
      concealed.insert(secret: "{\"token\": \"Zx81-Q.wonderful_99\", \"for\": \"me\"}")
      concealed.insert(fileName: "DI_CONNECT/runner_14555666777.fit")
      concealed.insert(fileName: "Evening_run_2.gpx")
      concealed.insert(fileName: "summarizedActivities.json")
      concealed.insert(activityNumber: 9_988_776_655)
      concealed.insert(activityNumber: 4)
      concealed.folders = ["/srv/running"]
    }
    let planted: [(String, Leak.Kind)] = [
      ("write to runner@mail.example.org now", .mailAddress),
      ("mailto:first.last+x@host.no", .mailAddress), ("Zx81-Q.wonderful_99", .token),
      ("activity 14555666777", .activityNumber), ("9988776655", .activityNumber),
      ("see Evening_Run_2.gpx", .fileName), ("in /srv/running/data", .folder),
      ("file://" + folder("home"), .folder), (folder("Users"), .folder),
      ("Serial number: 3412345678", .serial),
    ]
    for (text, kind) in planted {
      #expect(search.leaks(in: page(text)) == [leak(kind)], "\(text)")
    }
    for text in [
      "@media print", "a@b", "44@2x.png", "a@openrun.invalid", "1455566677", "a serial 3 parts",
      "summarizedActivities.json", "4", "https://a.example/home/page",
      "href=\"../home/index.html\"",
      "style-c2d69b1d.css", "2026-11-22-run.html",
    ] {
      #expect(search.leaks(in: page(text)) == [], "\(text)")
    }
  }

  @Test("what is packed is unpacked: gzip, data addresses, mails, texts of pictures")
  func packed() throws {
    let secret = "home is at -44.6185, 4.1786, says a@mail.example.org"
    let base64 = Data(secret.utf8).base64EncodedString(options: .lineLength76Characters)
    let inline = Data(secret.utf8).base64EncodedString()
    let chunk = Array("tEXt".utf8) + Array(secret.utf8)
    let picture: [UInt8] =
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, UInt8(secret.utf8.count)] + chunk
      + [1, 2, 3, 4]
    let files: [(String, [UInt8], Int)] = [
      ("a.html.gz", try gzipped(Array(secret.utf8)), 1),
      ("a.html", Array("<p>\n<img src=\"data:text/plain;base64,\(inline)\">".utf8), 2),
      (
        "a.eml",
        Array("X: y\r\nContent-Transfer-Encoding: base64\r\n\r\n\(base64)\r\n--end".utf8), 2
      ),
      (
        "b.eml",
        Array(
          "Content-Transfer-Encoding: quoted-printable\r\n\r\n-44.6=\r\n185, 4.1786 a=40mail.example.org"
            .utf8), 1
      ),
      ("a.png", picture, 1),
      (
        "c.html",
        Array("<img src=\"data:image/png;base64,\(Data(picture).base64EncodedString())\">".utf8), 1
      ),
    ]
    for (path, bytes, line) in files {
      let leaks = try search().leaks(in: SiteFile(path: path, bytes: bytes))
      #expect(
        leaks.contains(Leak(.coordinate(.degrees, placeLine: 12), in: path, line: line)), "\(path)")
      #expect(leaks.contains(Leak(.mailAddress, in: path, line: line)), "\(path)")
    }
  }

  @Test("any bytes are looked at without harm")
  func anyBytes() throws {
    let search = try search { $0.insert(fileName: "a_12345678901.fit") }
    var random = SplitMix64(seed: 12)
    for _ in 0..<60 {
      let bytes = (0..<2_000).map { _ in UInt8.random(in: 0...255, using: &random) }
      for start in [[], [0x1F, 0x8B], [0x89, 0x50, 0x4E, 0x47], Array("base64,".utf8)] as [[UInt8]]
      {
        _ = search.leaks(in: SiteFile(path: "a.bin", bytes: start + bytes))
        _ = SiteFile(path: "a.html", bytes: Array("<svg class=\"thumb\" d=\"".utf8) + bytes)
          .sights { _ in true }
      }
    }
  }
}
