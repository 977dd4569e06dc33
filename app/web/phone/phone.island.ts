// Lets the browser keep our page for the time without a connection. Where it cannot, everything works as before.
if ('serviceWorker' in navigator) {
  navigator.serviceWorker.register('/service-worker.js').catch((cause: unknown) => {
    console.warn('the page without a connection is not kept', cause)
  })
}
