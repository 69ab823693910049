import Diagnostics
package import Foundation
import Mustache
import Plotting
import Settings

extension Theme {
  /// The theme of that name: a folder in `projectThemes`, over the built-in one file by file.
  ///
  /// Every template is checked in all its branches. Throws all mistakes, not only the first.
  package static func load(
    name: String, projectThemes: URL? = nil
  ) throws(ThemeMistakes) -> Theme {
    let found = projectThemes.map(themes(in:)) ?? []
    guard name == "plain" || found.contains(name) else {
      let names = ["plain"] + found.filter { $0 != "plain" }
      throw ThemeMistakes(diagnostics: [
        .error(
          "there is no theme ‘\(name)’",
          help: suggestion(for: name, in: names, noun: "themes found"))
      ])
    }
    var files = ThemeFiles.plain
    var details = ThemeDetails(name: "plain", description: "", license: "", contract: 1)
    var mistakes: [Diagnostic] = []
    if let projectThemes, found.contains(name) {
      do {
        files = try files.overridden(by: projectThemes.appendingPathComponent(name))
      } catch {
        throw ThemeMistakes(diagnostics: [
          .error("theme ‘\(name)’ cannot be read", help: "look at the rights of its folder")
        ])
      }
    }
    details = read(files, name: name, mistakes: &mistakes)
    let ownLabelWidths = ownWidths(files, mistakes: &mistakes)
    let library = parse(files, mistakes: &mistakes)
    guard mistakes.isEmpty else { throw ThemeMistakes(diagnostics: mistakes) }
    return Theme(
      name: name, details: details, files: files, ownLabelWidths: ownLabelWidths,
      library: library)
  }

  /// The names of the folders that are themes, in byte order.
  private static func themes(in folder: URL) -> [String] {
    let children = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: [.isDirectoryKey], options: [.skipsHiddenFiles])
    return (children ?? []).filter {
      (try? $0.resolvingSymlinksInPath().resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory
        == true
    }.map(\.lastPathComponent).sorted()
  }

  private static func read(
    _ files: ThemeFiles, name: String, mistakes: inout [Diagnostic]
  ) -> ThemeDetails {
    guard let file = files["theme.toml"] else {
      return ThemeDetails(name: name, description: "", license: "", contract: 1)
    }
    let text = String(decoding: file.bytes, as: UTF8.self)
    let document = SettingsDocument(text: text, file: file.name)
    let root = document.root
    let details = ThemeDetails(
      name: root.string("name", default: name),
      description: root.string("description", default: ""),
      license: root.string("license", default: ""),
      contract: root.integer("contract", default: 1))
    if details.contract != 1 {
      root.report(
        "theme ‘\(name)’ asks for contract \(details.contract), which this openrun does not know",
        at: "contract", help: "write  contract = 1")
    }
    mistakes += document.finish()
    return details
  }

  /// A theme without a table of its own has that of the built-in theme.
  private static func ownWidths(
    _ files: ThemeFiles, mistakes: inout [Diagnostic]
  ) -> LabelWidths? {
    guard let file = files[Theme.labelWidthsFile], !file.isBuiltIn else { return nil }
    do {
      return try LabelWidths(table: String(decoding: file.bytes, as: UTF8.self))
    } catch {
      mistakes.append(
        .error(
          "\(error)",
          at: .line(
            error.line, column: 1, length: error.source.count, source: error.source, of: file.name),
          help: "scripts/font-widths writes the table; without it that of plain is used"))
      return nil
    }
  }

  private static func parse(
    _ files: ThemeFiles, mistakes: inout [Diagnostic]
  ) -> MustacheLibrary {
    var library = MustacheLibrary()
    var scanners: [String: TemplateScanner] = [:]
    var names: [String: String] = [:]
    var unreadable: [Diagnostic] = []
    for path in files.paths where path.hasPrefix("templates/") && path.hasSuffix(".mustache") {
      guard let file = files[path] else { continue }
      let template = String(path.dropFirst(10).dropLast(9))
      let text = String(decoding: file.bytes, as: UTF8.self)
      names[template] = file.name
      scanners[template] = TemplateScanner(text)
      do {
        library.register(try MustacheTemplate(string: text), named: template)
      } catch {
        unreadable.append(parseMistake(error, in: file.name))
      }
    }
    // What includes an unreadable template cannot be judged.
    mistakes +=
      !unreadable.isEmpty
      ? unreadable : TemplateCheck.diagnostics(templates: scanners, fileNames: names)
    return library
  }

  private static func parseMistake(_ error: any Error, in file: String) -> Diagnostic {
    guard let error = error as? MustacheTemplate.ParserError else {
      return .error("\(file) is not a template", at: .file(file), help: "compare it with plain")
    }
    let (sentence, help) = words(for: error.error)
    return .error(
      sentence,
      at: .line(
        error.context.lineNumber, column: max(1, error.context.columnNumber), length: 1,
        source: error.context.line, of: file),
      help: help)
  }

  private static func words(for error: any Error) -> (sentence: String, help: String) {
    switch error as? MustacheTemplate.Error {
    case .sectionCloseNameIncorrect:
      ("this tag closes another section than the one that is open", "close the inner one first")
    case .expectedSectionEnd:
      ("a section is still open at the end", "close it with {{/name}}")
    case .unfinishedName: ("a tag is not finished", "end it with }}")
    case .illegalTokenInsideInheritSection, .textInsideInheritSection:
      ("only blocks can stand inside {{<…}}", "put it into a {{$block}}…{{/block}}")
    case .transformAppliedToInheritanceSection:
      ("a block's name has brackets", "write {{$name}}")
    default: ("this tag is not Mustache", "compare it with the templates of plain")
    }
  }
}
