"""Lines of English news pages that are no story."""

from __future__ import annotations

BOILERPLATE = (
    r"(?:read (?:more|also|next|our)|more on|more:|see also|related:?|watch:|listen:|sign up|subscribe|click here|follow us|get the latest|"
    r"have a tip|contact us|photo:|image:|picture:|credit:|advertisement|most read|don['’]t miss|you may (?:also )?like|explore further|"
    r"updated?(?: at|:|,)|published:?|last updated|editor['’]s note|correction:|this (?:article|story) (?:was|has been)|©|copyright|all rights "
    r"reserved|share this|email \w+ \w+ at|reporting by|additional reporting|with reporting|source:|our standards|topics:|tags:|by (?-i:[A-Z])[^.!?]*$)",
    r"(?:send|tell|give) us|let us know|have your say|what do you think|do you (?:know|have)|join (?:us|the)|download|"
    r"(?:write|e-?mail|message|contact) (?:us|the (?:newsroom|editor)|\S+@)|support (?:our|us)|donate|buy (?:tickets|now)|play|listen to|"
    r"for more|find out|scroll|tap|swipe|video:|graphic:|map:|read the|see the full|click",
    r"(?:become|be) an? (?:member|subscriber|supporter)|already an? (?:member|subscriber)|(?:have|did) you (?:seen?|witness|taken?)\b|you can (?:listen|watch|read|hear|"
    r"subscribe|sign up)|(?:listen|watch|stream) (?:live|now|here)|follow (?:us|our|the latest|live)|turn on notifications",
    r".{0,100}\((?:photo|picture|image|video|credit|file)\b[^)]{0,80}\)\W*$",
    r".{0,80}\b(?:newsletter|all rights reserved|privacy policy|terms of (?:use|service))\b",
)
