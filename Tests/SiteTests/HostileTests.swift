import Diagnostics
import Foundation
import Site
import TestSupport
import Testing

@Suite("An athlete who means harm")
struct HostileTests {
  /// What must not stand in a page outside of a text: the beginnings of what the invented athlete
  /// plants, as a browser would have to find them to obey.
  private static let live = [
    "<script>__xss", "<img src=cnry", "<svg onload", "</script><script>", "</textarea>",
    "]]><script", "--><script", "</style><img", "href=\"javascript:", "href='javascript:",
    "\" onmouseover=\"", "<a href=\"javascript", "href=\"=HYPERLINK", "<img src=cnry15",
  ]

  @Test("finds every text of theirs on the pages, and none of them alive")
  func canaries() async throws {
    try await withTemporaryFolder { folder in
      let report = try DemoReport.made(in: folder, hostile: true)
      try await report.build()
      let site = try report.site()
      #expect(site.count > 20)
      var seen: Set<String> = []
      for (path, data) in site where path.hasSuffix(".html") {
        let text = String(decoding: data, as: UTF8.self)
        for pattern in Self.live {
          #expect(!text.contains(pattern), "\(path) holds \(pattern)")
        }
        #expect(text.components(separatedBy: "<script").count == 1, "\(path) has no script at all")
        for number in 1...16 {
          let name = number < 10 ? "cnry0\(number)" : "cnry\(number)"
          if text.contains(name) { seen.insert(name) }
        }
      }
      #expect(seen.count >= 12, "the texts arrive on the pages: \(seen.sorted())")
      #expect(LinkCheck(folder: report.folder + "/public").problems().map(\.description) == [])
    }
  }

  @Test("no tag of a page has an attribute that runs something")
  func attributes() async throws {
    try await withTemporaryFolder { folder in
      let report = try DemoReport.made(in: folder, hostile: true)
      try await report.build()
      for (path, data) in try report.site() where path.hasSuffix(".html") {
        for tag in tags(Array(data)) {
          let lower = tag.lowercased()
          for attribute in [" onerror=", " onload=", " onmouseover=", " onfocus=", " autofocus"] {
            #expect(!lower.contains(attribute), "\(path): \(tag)")
          }
          #expect(!lower.contains("javascript:"), "\(path): \(tag)")
        }
      }
    }
  }

  /// The tags of a page with the values of their attributes left out, as a browser divides them.
  private func tags(_ bytes: [UInt8]) -> [String] {
    var tags: [String] = []
    var current: [UInt8] = []
    var quote: UInt8?
    var isInTag = false
    for (index, byte) in bytes.enumerated() {
      if let open = quote {
        if byte == open { quote = nil }
      } else if isInTag {
        if byte == 0x22 || byte == 0x27 { quote = byte }
        current.append(byte)
        if byte == 0x3E {
          tags.append(String(decoding: current, as: UTF8.self))
          isInTag = false
        }
      } else if byte == 0x3C, index + 1 < bytes.count, bytes[index + 1] > 0x20 {
        isInTag = true
        current = [byte]
      }
    }
    return tags
  }
}
