/// A page that the main navigation leads to.
package enum NavigationTarget: Hashable, Sendable, Encodable {
  case overview, runs, weeks, form, plan
  /// A note that is a page of its own, in the runner's words.
  case note(path: String, title: String?)

  /// From the site's root.
  package var path: String {
    switch self {
    case .overview: PagePath.overview
    case .runs: PagePath.runs
    case .weeks: PagePath.weeks
    case .form: PagePath.form
    case .plan: PagePath.plan
    case .note(let path, _): path
    }
  }
}

extension Season {
  /// The main pages of the navigation that there are, in its order; notes come after them.
  package var mainPages: [NavigationTarget] {
    var targets: [NavigationTarget] = [.overview]
    if !entries.isEmpty { targets.append(.runs) }
    if calendar != nil { targets += [.weeks, .form] }
    if hasPlan { targets.append(.plan) }
    return targets
  }
}
