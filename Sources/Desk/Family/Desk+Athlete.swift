import Diagnostics
import Foundation
import Site

extension Desk {
  /// The report that a command is about: that of the folder, or of one of several athletes.
  static func report(in folder: String, of athlete: String?) throws(Refusal) -> Workspace {
    let workspace = try workspace(folder)
    guard let family = Family(workspace) else {
      guard let athlete else { return workspace }
      throw Refusal(
        workspace.problems + [
          .error(
            "\(Workspace.configurationFile) names no athletes, so there is no ‘\(athlete)’",
            at: .file(folder),
            help: "leave --athlete out, or name the folder of all athletes with --project")
        ], isMisuse: workspace.problems.isEmpty)
    }
    guard let athlete else {
      throw Refusal(
        family.problems + [
          .error(
            "this is the folder of several athletes: "
              + family.members.prefix(12).map(\.id).joined(separator: ", ")
              + (family.members.count > 12 ? ", …" : ""),
            at: .file(folder),
            help: "say whose report you mean, like  --athlete \(family.members[0].id)")
        ])
    }
    return try family.report(of: try family.member(named: athlete))
  }
}

extension Family {
  /// The athlete of a name.
  ///
  /// - Throws: names that are near it; or what is wrong with the family's openrun.toml.
  func member(named id: String) throws(Refusal) -> FamilyMember {
    guard !problems.hasErrors else { throw Refusal(problems) }
    guard let member = member(id) else {
      throw Refusal(
        "there is no athlete ‘\(id)’ in \(Workspace.configurationFile)",
        help: suggestion(for: id, in: members.map(\.id), noun: "athletes"), isMisuse: true)
    }
    return member
  }

  /// The report of an athlete, which is one of one athlete.
  func report(of member: FamilyMember) throws(Refusal) -> Workspace {
    let report = workspace(of: member)
    guard report.isConfigured else {
      throw Refusal([
        .error(
          "there is no \(Workspace.configurationFile) in the folder of ‘\(member.id)’",
          at: member.place, help: "make one:  openrun init \(member.folder)")
      ])
    }
    guard report.configuration.athletes.isEmpty else {
      throw Refusal([
        .error(
          "the folder of ‘\(member.id)’ is itself one of several athletes", at: member.place,
          help: "name the folders of those athletes here instead")
      ])
    }
    return report
  }
}
