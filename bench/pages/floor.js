// The least that does the job: checks, then saves the worksheet to IndexedDB, durably.
const form = document.getElementById('worksheet');
const state = document.getElementById('state');
const opening = new Promise((resolve, reject) => {
  const request = indexedDB.open('floor', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('records', { keyPath: 'id' });
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const record = { id: crypto.randomUUID(), ...Object.fromEntries(new FormData(form)) };
  if (!record.want.trim()) {
    state.textContent = 'Write a few words first.';
    return;
  }
  const database = await opening;
  const transaction = database.transaction('records', 'readwrite', { durability: 'strict' });
  transaction.objectStore('records').put(record);
  transaction.oncomplete = () => (state.textContent = 'Saved on this device');
});
opening.then(() => (document.documentElement.dataset.wired = 'yes'));
