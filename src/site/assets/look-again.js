// Loads the page of a submission again until it has come to an end. Without scripts the page refreshes itself.
'use strict'
const seconds = Number(document.currentScript.dataset.seconds)
const again = () => (document.hidden ? setTimeout(again, 1000) : location.reload())
setTimeout(again, seconds * 1000)
