import Foundation
import Testing
import ThemeAssets

@Suite("The built-in theme")
struct ThemeAssetsTests {
  @Test("what is built in is what the folder holds, byte for byte")
  func folder() throws {
    let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let theme = root.appendingPathComponent("themes/plain").path
    var builtIn: [String] = []
    for index in 0..<theme_file_count() {
      let file = theme_file_at(index)
      let path = String(cString: file.path)
      builtIn.append(path)
      let bytes = try Data(contentsOf: URL(fileURLWithPath: theme + "/" + path))
      #expect(Data(bytes: file.bytes, count: file.count) == bytes, "\(path)")
    }
    let walker = try #require(FileManager.default.enumerator(atPath: theme))
    var onDisk: [String] = []
    for case let path as String in walker {
      let kind = walker.fileAttributes?[.type] as? FileAttributeType
      if kind == .typeRegular { onDisk.append(path) }
    }
    #expect(builtIn == onDisk.sorted())
    #expect(theme_file_at(theme_file_count()).count == 0)
  }
}
