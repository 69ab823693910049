package import Diagnostics
import Foundation
package import Hashing
import Mustache
package import Plotting

/// A theme that was read and checked: it can dress every page.
package struct Theme: Sendable {
  package let name: String
  package let details: ThemeDetails
  /// Files to copy into the site, by path from its root; names carry a hash of what is in them.
  package let assets: [ThemeAsset]
  /// `nil` for a theme that uses the table of the built-in one.
  let ownLabelWidths: LabelWidths?
  let stylePath: String
  let library: MustacheLibrary
  /// Of every file.
  package let fingerprint: Fingerprint
  /// Of the files that have a say in what pages hold.
  package let pageFingerprint: Fingerprint

  init(
    name: String, details: ThemeDetails, files: ThemeFiles, ownLabelWidths: LabelWidths?,
    library: MustacheLibrary
  ) {
    self.name = name
    self.details = details
    self.ownLabelWidths = ownLabelWidths
    self.library = library
    let published = PublishedAssets(files)
    assets = published.assets
    stylePath = published.stylePath
    fingerprint = files.fingerprint(of: { _ in true })
    // Fonts have their hash in their names, which the styles tell.
    let style = Fingerprint.of { builder in
      for asset in published.assets where asset.path.hasSuffix(".css") {
        builder.combine(asset.path)
        builder.combine(asset.bytes)
      }
    }
    let dress = files.fingerprint(of: {
      $0.hasPrefix("templates/") || $0 == Self.labelWidthsFile
    })
    pageFingerprint = Fingerprint.of { builder in
      builder.combine(style)
      builder.combine(dress)
    }
  }

  /// How wide texts get in its font.
  package var labelWidths: LabelWidths { ownLabelWidths ?? .plain }

  static let labelWidthsFile = "label-widths.txt"
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
