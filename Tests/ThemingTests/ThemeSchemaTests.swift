import Report
import TestSupport
import Testing
import Theming

@Suite("The theme contract")
struct ThemeSchemaTests {
  @Test("names are only ever added")
  func snapshot() throws {
    let text = ThemeSchema.fields(for: .activity).map(line).joined(separator: "\n") + "\n"
    try expectGolden(text, "schema.txt")
  }

  @Test(
    "no page kind has a name twice, and every name has an example", arguments: PageKind.all)
  func names(kind: PageKind) {
    let fields = ThemeSchema.fields(for: kind)
    #expect(Set(fields.map(\.name)).count == fields.count)
    #expect(fields.allSatisfy { !$0.example.isEmpty && $0.since == 1 })
  }

  private func line(_ field: ThemeField) -> String {
    guard case .list(let fields) = field.kind else { return "\(field.name): \(field.kind.word)" }
    return (["\(field.name): list"] + fields.map { "  \($0.name): \($0.kind.word)" })
      .joined(separator: "\n")
  }
}
