package import Diagnostics
import Foundation

/// A report's folder: openrun.toml, notes, themes, the store and the finished site.
package struct Workspace: Sendable {
  /// Absolute.
  package let folder: String
  package private(set) var configuration: Configuration
  /// What is wrong with openrun.toml.
  package let problems: [Diagnostic]
  /// Whether there is an openrun.toml at all.
  package let isConfigured: Bool
  /// The text of openrun.toml; empty when there is none.
  let configurationText: String

  /// What messages put in front of names in the folder: nothing, or a path that ends in a slash.
  private let prefix: String

  package static let configurationFile = "openrun.toml"

  /// Opens a folder; one without an openrun.toml says so among the problems.
  package init(folder: String) { self.init(folder: folder, prefix: "") }

  /// Opens the folder of one of several athletes.
  ///
  /// - Parameters:
  ///   - folder: absolute.
  ///   - name: what messages call it.
  ///   - baseURL: where the athlete's part of the site will lie on the web, whatever openrun.toml says
  ///     of a site of its own.
  init(folder: String, shownAs name: String, baseURL: String?) {
    self.init(folder: folder, prefix: name.hasSuffix("/") ? name : name + "/")
    configuration.baseURL = baseURL
  }

  private init(folder: String, prefix: String) {
    (self.folder, self.prefix) = (folder, prefix)
    let file = folder + "/" + Self.configurationFile
    guard let data = FileManager.default.contents(atPath: file) else {
      configuration = Configuration()
      configurationText = ""
      isConfigured = false
      problems = [
        .error(
          "there is no \(Self.configurationFile) here", at: .file(folder),
          help: "go to your report's folder, name it with --project, or make one: openrun init")
      ]
      return
    }
    isConfigured = true
    guard let text = String(validating: data, as: UTF8.self) else {
      configuration = Configuration()
      configurationText = ""
      problems = [
        .error(
          "\(Self.configurationFile) is not UTF-8 text",
          at: .file(prefix + Self.configurationFile),
          help: "save it as UTF-8 in your editor")
      ]
      return
    }
    configurationText = text
    (configuration, problems) = Configuration.read(
      text, file: prefix + Self.configurationFile)
  }

  /// openrun.toml as messages name it.
  package var shownFile: String { prefix + Self.configurationFile }
  /// The notes' folder as messages name it.
  var shownContent: String { prefix + configuration.content }

  package var storePath: String { absolute(configuration.store) }
  package var contentFolder: String { absolute(configuration.content) }
  package var outputFolder: String { absolute(configuration.output) }
  package var publishedFolder: String { absolute(configuration.published) }
  /// Where the secret lies by which private places are hidden, beside the store.
  package var privacyFolder: String {
    URL(fileURLWithPath: storePath).deletingLastPathComponent().path + "/.privacy"
  }
  package var themesFolder: String { folder + "/themes" }
  /// What is kept between two builds, outside the site.
  var stateFolder: String { folder + "/.openrun" }

  /// A path as openrun.toml means it: from the report's folder.
  package func absolute(_ path: String) -> String {
    let url =
      path.hasPrefix("/")
      ? URL(fileURLWithPath: path)
      : URL(fileURLWithPath: path, relativeTo: URL(fileURLWithPath: folder, isDirectory: true))
    return url.standardizedFileURL.path
  }

  /// A whole line of openrun.toml, counted from 1.
  package func place(ofLine number: Int) -> Place {
    let lines = configurationText.split(separator: "\n", omittingEmptySubsequences: false)
    let line = lines.indices.contains(number - 1) ? String(lines[number - 1]) : ""
    return .line(
      number, column: 1, length: line.count, source: line, of: shownFile)
  }
}
