package import Diagnostics
import Foundation
import Mustache
package import Plotting

/// A theme that was read and checked: it can dress every page.
package struct Theme: Sendable {
  package let name: String
  package let details: ThemeDetails
  /// Files to copy into the site, by path from its root; names carry a hash of what is in them.
  package let assets: [ThemeAsset]
  /// How wide texts get in its font.
  package let labelWidths: LabelWidths
  let stylePath: String
  let library: MustacheLibrary
  /// Every file that has a say in how pages look, for the fingerprint of a page.
  package let fingerprint: [UInt8]

  init(
    name: String, details: ThemeDetails, files: ThemeFiles, labelWidths: LabelWidths,
    library: MustacheLibrary
  ) {
    self.name = name
    self.details = details
    self.labelWidths = labelWidths
    self.library = library
    let published = PublishedAssets(files)
    assets = published.assets
    stylePath = published.stylePath
    var bytes: [UInt8] = []
    for path in files.paths {
      guard let file = files[path] else { continue }
      bytes += Array("\(path) \(file.bytes.count)\n".utf8)
      bytes += file.bytes
    }
    fingerprint = bytes
  }
}

/// A file of a theme as the site holds it.
package struct ThemeAsset: Sendable, Hashable {
  package var path: String
  package var bytes: [UInt8]
}

/// What `theme.toml` says.
package struct ThemeDetails: Sendable, Hashable {
  package var name: String
  package var description: String
  package var license: String
  package var contract: Int
}

/// Everything that is wrong with a theme.
package struct ThemeMistakes: Error, Sendable {
  package var diagnostics: [Diagnostic]
}
