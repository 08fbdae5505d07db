import Markers
import Scenarios

/// What the reactions of one scene ask of a reply, by what a reply is made of.
struct SceneCues {
  /// By place, what is asked; nil where every reply fits.
  let cues: [Cue?]
  private var markers: [MarkerID: PositionSet] = [:]
  private var about: [String: PositionSet] = [:]
  private var without: [MarkerID: PositionSet] = [:]
  private var notAbout: [String: PositionSet] = [:]
  private var words: [String: PositionSet] = [:]
  private var noMarkers = PositionSet.zero
  private var noAbout = PositionSet.zero
  private var noWords = PositionSet.zero
  private var noAction = PositionSet.zero
  private var noAddressee = PositionSet.zero

  /// What has been said so far; more can be added.
  struct Said: Hashable {
    var subject: PositionSet
    var spoiled = PositionSet.zero
    var words: PositionSet
    var action: PositionSet
    var addressee: PositionSet

    /// The places whose cue is heard.
    var heard: PositionSet { subject & ~spoiled & words & action & addressee }
  }

  /// Nil when the scene has more reactions than fit.
  init?(_ scene: Int, of scenario: Scenario) {
    let order = scenario.scenes[scene].order
    guard order.count < PositionSet.limit else { return nil }
    cues = order.map { scenario.reactions[$0].cue.map { scenario.cues[$0] } } + [nil]
    for (place, cue) in cues.enumerated() {
      noMarkers[position: place] = cue?.markers.isEmpty ?? true
      noAbout[position: place] = cue?.about.isEmpty ?? true
      noWords[position: place] = cue?.words == nil
      noAction[position: place] = cue?.does.isEmpty ?? true
      noAddressee[position: place] = cue?.addressed.isEmpty ?? true
      guard let cue else { continue }
      for marker in cue.markers { markers[marker, default: .zero][position: place] = true }
      for subject in cue.about { about[subject, default: .zero][position: place] = true }
      for marker in cue.without { without[marker, default: .zero][position: place] = true }
      for subject in cue.notAbout { notAbout[subject, default: .zero][position: place] = true }
      if let topic = cue.words { words[topic, default: .zero][position: place] = true }
    }
  }

  var nothing: Said {
    Said(subject: noMarkers & noAbout, words: noWords, action: noAction, addressee: noAddressee)
  }

  /// With one sentence more.
  func adding(_ sentence: ReplyClass.Sentence, to said: Said) -> Said {
    var whole = said
    let marked = noMarkers | (sentence.marker.flatMap { markers[$0] } ?? .zero)
    let subject = noAbout | (sentence.subject.flatMap { about[$0] } ?? .zero)
    whole.subject |= marked & subject
    if let marker = sentence.marker { whole.spoiled |= without[marker] ?? .zero }
    if let subject = sentence.subject {
      whole.spoiled |= notAbout[subject] ?? .zero
      whole.words |= words[subject] ?? .zero
    }
    return whole
  }

  /// Done to the sound of an action and said to a person.
  func adding(action: String?, addressee: String?, to said: Said) -> Said {
    guard action != nil || addressee != nil else { return said }
    var whole = said
    let hearing = ReplyClass(sentences: [], addressee: addressee, action: action).hearing
    for (place, cue) in cues.enumerated() {
      guard let cue else { continue }
      if action != nil, cue.hasAction(hearing) { whole.action[position: place] = true }
      if addressee != nil, cue.isAddressed(by: hearing) { whole.addressee[position: place] = true }
    }
    return whole
  }

  /// Places whose cue this sentence spoils.
  func spoiled(by sentence: ReplyClass.Sentence) -> PositionSet {
    (sentence.marker.flatMap { without[$0] } ?? .zero)
      | (sentence.subject.flatMap { notAbout[$0] } ?? .zero)
  }
}
